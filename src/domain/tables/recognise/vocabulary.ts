import type { CityPack } from "../../city";
import type { KnownPlace } from "../../join/place-index";
import { comparable } from "../../join/place-text";
import type { Indicator, Programme } from "../../programme/programme";
import { plausibleRange } from "../../programme/rules/plausible";
import { headerParts, isTimeWord } from "./header-parts";
import { parsePeriodText } from "./period-text";

/** What the cells of a reported series may hold. */
export interface FigureKind {
  /** What no version of the indicator holds for possible lies outside. */
  readonly plausible: readonly [low: number, high: number];
  /** Whether words ("有效开展") may be its answer. */
  readonly takesWords: boolean;
  /** What its figures are measured in; null for none, or where its versions differ. */
  readonly measure: string | null;
}

/** Words by what they mean: an indicator's or item's id. */
export interface Vocabulary {
  readonly indicators: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
  /** By the series; one that is not there may hold what it likes. */
  readonly figures: ReadonlyMap<string, FigureKind>;
}

/** Symbols of items that tables use beside the names of GB 3838-2002; our list. */
const symbols: Readonly<Record<string, readonly string[]>> = {
  PH: ["ph", "ph值"],
  DO: ["do", "溶解氧"],
  CODMN: ["codmn", "高锰酸盐指数", "imn"],
  COD: ["cod", "codcr", "化学需氧量"],
  BOD5: ["bod5", "bod", "五日生化需氧量", "生化需氧量"],
  NH3N: ["nh3-n", "nh3n", "氨氮", "nh4-n"],
  TP: ["tp", "总磷", "总磷(以p计)"],
  TN: ["tn", "总氮", "总氮(以n计)"],
  F: ["f-", "氟化物"],
  CR6: ["cr6+", "cr(vi)", "六价铬", "铬(六价)"],
};

/** Names of what the pack measures, for reading the headers and cells of a table. */
export function vocabularyOf({ programmes, limits }: CityPack): Vocabulary {
  const items = new Map<string, string>();
  for (const { item, name } of limits)
    for (const word of [item, name.zh, name.en, ...(symbols[item] ?? [])])
      items.set(bareName(word), item);
  return { indicators: indicatorWords(programmes), items, figures: figureKinds(programmes) };
}

/** Of versions that read the same series the widest range counts, and words where one of them takes words. */
function figureKinds(programmes: readonly Programme[]): ReadonlyMap<string, FigureKind> {
  const kinds = new Map<string, FigureKind>();
  for (const indicator of programmes.flatMap(({ indicators }) => indicators)) {
    const { id, series = id } = indicator;
    const [low, high] = plausibleRange(indicator);
    const before = kinds.get(series);
    kinds.set(series, {
      plausible: [
        Math.min(low, before?.plausible[0] ?? low),
        Math.max(high, before?.plausible[1] ?? high),
      ],
      takesWords: takesWords(indicator) || (before?.takesWords ?? false),
      measure: before && before.measure !== indicator.unit.zh ? null : indicator.unit.zh || null,
    });
  }
  return kinds;
}

function takesWords({ domain, rules, unit }: Indicator): boolean {
  if (domain === "context" || (rules.length === 0 && unit.zh === "")) return true;
  return rules.some(({ rule: { kind } }) => kind === "stated" || kind === "named-by");
}

/**
 * Numbers, names and usual other names of indicators, each by the series its figures are kept under. The
 * part behind the dot alone ("优良天数比例") counts where it can mean but one of them.
 */
function indicatorWords(programmes: readonly Programme[]): ReadonlyMap<string, string> {
  // The programme in force is read last, so that its numbers win where two versions share a name.
  const all = [...programmes].reverse().flatMap(({ indicators }) => indicators);
  const whole = all.flatMap(({ id, series = id, name, aliases = [] }) =>
    [id, name.zh, name.en, ...aliases].map((word) => [bareName(word), series] as const),
  );
  const parts = new Map<string, Set<string>>();
  for (const { id, series = id, name } of all)
    for (const word of [name.zh, name.en]) {
      const part = bareName(word.slice(word.lastIndexOf("·") + 1));
      parts.set(part, (parts.get(part) ?? new Set()).add(series));
    }
  const single = [...parts].flatMap(([part, [series, another]]) =>
    series && !another ? [[part, series] as const] : [],
  );
  return new Map([...single, ...whole]);
}

/** A header without its unit of measure and blanks: "氨氮（mg/L）" is 氨氮. */
export function bareName(text: string): string {
  const even = comparable(text)
    .replace(/\((?!以|六|vi)[^()]*\)$/, "")
    .replace(/[,，]?(?:mg|μg|ug)\/l$/, "");
  // A header joined of two rows: "监测结果/总磷".
  const last = even.slice(even.lastIndexOf("/") + 1);
  return /[一-龥]/.test(last) ? last : even;
}

/** The unit of measure a header names behind its name: "（mg/L）"; null for none. */
export function measureIn(header: string): string | null {
  const named = headerParts(header).findLast((part) => !isTimeWord(part));
  return /\(([^()]+)\)$/.exec(named ?? "")?.[1]?.trim() ?? null;
}

const SHORTEST_LATIN = 6;

/** The one indicator a title or a file's name names ("林草覆盖率半年表.csv"), by its id; null for none or several. */
export function indicatorSaidIn(text: string, { indicators }: Vocabulary): string | null {
  const even = comparable(text);
  const isTelling = (word: string) =>
    /[一-龥]/.test(word) || (word.length >= SHORTEST_LATIN && parsePeriodText(word) === null);
  const words = [...indicators.keys()].filter((word) => isTelling(word) && even.includes(word));
  const longest = words.filter(
    (word) => !words.some((other) => other !== word && other.includes(word)),
  );
  const [only, another] = new Set(longest.map((word) => indicators.get(word)));
  return another ? null : (only ?? null);
}

/** The places of a pack, as a join asks for them. */
export function knownPlaces({ places }: CityPack): readonly KnownPlace[] {
  const units = places.units.map(
    ({ code, name, parent, level }): KnownPlace => ({
      code,
      names: [name.zh, name.en],
      parent,
      level,
    }),
  );
  const sections = places.sections.map(
    ({ id, name, county }): KnownPlace => ({
      code: id,
      names: [name.zh, name.en],
      parent: county,
      level: "section",
    }),
  );
  return [...units, ...sections];
}
