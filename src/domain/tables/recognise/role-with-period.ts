import type { Period } from "../../period";
import { parseUnitOfMeasure } from "../unit-words";
import { headerParts, isTimeWord } from "./header-parts";
import { parsePeriodText } from "./period-text";
import type { ColumnRole } from "./recognise-table";
import { bareName, type Vocabulary } from "./vocabulary";

type Matter = Pick<Extract<ColumnRole, { readonly period?: string }>, "kind" | "id">;

/** What the parts of a header say, in their order. */
type Said =
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "matter"; readonly matter: Matter }
  | { readonly kind: "other"; readonly text: string };

/** Beside such words a figure may be no report of the period: a target, a change, another time. */
const DOUBTFUL = /[年月季期日周增减变预]|目标|计划|规划|标准|要求/;

/**
 * A column of figures whose header says their period, alone or beside what they are of: "2024年/上半年",
 * "2024年/林草覆盖率（%）", "林草覆盖率（%）/2024年", "2024年林草覆盖率"; null where that is not certain.
 */
export function roleWithPeriod(header: string, vocabulary: Vocabulary): ColumnRole | null {
  const said = withoutLitres(header).flatMap((part) => saidBy(part, vocabulary));
  const period = periodOfTimes(said.flatMap((each) => (each.kind === "time" ? each.text : [])));
  if (period === null) return null;
  const [matter, another] = said.flatMap((each) => (each.kind === "matter" ? each.matter : []));
  const others = said.flatMap((each) => (each.kind === "other" ? each.text : []));
  if (!matter) return others.length === 0 ? { kind: "period-value", id: period } : null;
  const rest = said.slice(said.findIndex(({ kind }) => kind === "matter"));
  const isUncertain = rest.some(({ kind }) => kind === "other");
  if (another || isUncertain || others.some((text) => DOUBTFUL.test(text))) return null;
  return { ...matter, period };
}

export function matterNamed(name: string, { items, indicators }: Vocabulary): Matter | null {
  const item = items.get(name);
  if (item) return { kind: "item-value", id: item };
  const indicator = indicators.get(name);
  return indicator ? { kind: "indicator-value", id: indicator } : null;
}

/** The slash of "氨氮 mg/L" parts nothing. */
function withoutLitres(header: string): readonly string[] {
  return headerParts(header.normalize("NFKC").replace(/[,\s]*(?:mg|μg|ug)\/l$/i, ""));
}

function saidBy(part: string, vocabulary: Vocabulary): readonly Said[] {
  const matter = matterNamed(bareName(part), vocabulary);
  if (matter) return [{ kind: "matter", matter }];
  const text = withoutMeasure(part);
  if (isTimeWord(text)) return [{ kind: "time", text }];
  return saidWithoutMark(bareName(part), vocabulary) ?? [{ kind: "other", text: part }];
}

/** "2024年(%)" is 2024年; other words in brackets may say another time or matter and stay. */
function withoutMeasure(part: string): string {
  return part.replace(/\([^()]*\)$/, (inside) => (parseUnitOfMeasure(inside) ? "" : inside)).trim();
}

/** "2024年林草覆盖率" and "林草覆盖率2024年", parted where one of the two is Chinese: "2024F" is a forecast, not fluoride. */
function saidWithoutMark(text: string, vocabulary: Vocabulary): readonly Said[] | null {
  for (let at = text.length - 1; at > 0; at--) {
    if (!/[一-龥]/.test(text.slice(at - 1, at + 1))) continue;
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const behind = parsePeriodText(before) && matterNamed(after, vocabulary);
    if (behind) return timeAnd(before, behind);
    const ahead = parsePeriodText(after) && matterNamed(before, vocabulary);
    if (ahead) return timeAnd(after, ahead);
  }
  return null;
}

function timeAnd(text: string, matter: Matter): readonly Said[] {
  return [
    { kind: "time", text },
    { kind: "matter", matter },
  ];
}

/** A year over "上半年" or over "2024年上半年" is that half; times that do not fit together are none. */
function periodOfTimes(times: readonly string[]): Period | null {
  const narrowest = times.filter(
    (time, at) => !times.some((other, place) => place > at && other.startsWith(time)),
  );
  return parsePeriodText(narrowest.join(""));
}
