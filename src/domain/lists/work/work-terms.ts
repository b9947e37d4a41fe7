import { matchPlace } from "../../join/match-place";
import type { PlaceIndex } from "../../join/place-index";
import { comparable } from "../../join/place-text";
import type { Indicator } from "../../programme/programme";
import type { WorkState } from "./work";

/** What the rows of a list may speak of. */
export interface WorkTerms {
  readonly places: PlaceIndex;
  /** Series of an indicator by everything it may be called (`indicatorNames`). */
  readonly indicators: ReadonlyMap<string, string>;
  readonly workItems: readonly {
    readonly number: number;
    readonly text: { readonly zh: string; readonly en: string };
  }[];
}

/** Indicators by id, series, number and name; what two of them bear names neither. */
export function indicatorNames(
  indicators: Iterable<Indicator>,
  seriesOf: (indicator: Indicator) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const indicator of indicators) {
    const { id, number, name } = indicator;
    const series = seriesOf(indicator);
    const names = [id, series, number, `指标${number}`, name.zh, name.en];
    for (const each of names.map(comparable)) {
      if (each === "") continue;
      found.set(each, (found.get(each) ?? new Set()).add(series));
    }
  }
  return new Map(
    [...found].flatMap(([name, series]) => {
      const [only] = series;
      return series.size === 1 && only !== undefined ? [[name, only] as const] : [];
    }),
  );
}

/** A unit by code or name; null where none, or more than one, is surely meant. */
export function findUnit(name: string, { places }: WorkTerms): string | null {
  if (comparable(name) === "全市") return cityOf(places);
  const match = matchUnit(name, places);
  return "code" in match ? match.code : null;
}

/** The name is borne by several units. */
export function isAmbiguous(name: string, { places }: WorkTerms): boolean {
  return matchUnit(name, places).kind === "ambiguous";
}

type UnitMatch = ReturnType<typeof matchPlace>;

const matches = new WeakMap<PlaceIndex, Map<string, UnitMatch>>();

/** The rows of a pasted table name the same few units over and over: each is looked for once. */
function matchUnit(text: string, places: PlaceIndex): UnitMatch {
  const found = matches.get(places) ?? new Map<string, UnitMatch>();
  matches.set(places, found);
  const match = found.get(text) ?? matchPlace({ text, within: null, isSection: false }, places);
  found.set(text, match);
  return match;
}

function cityOf({ places }: PlaceIndex): string | null {
  return [...places.values()].find(({ level }) => level === "city")?.code ?? null;
}

export function findIndicator(name: string, { indicators }: WorkTerms): string | null {
  return indicators.get(comparable(name)) ?? null;
}

/** By its number ("5", "5.", "第5项") or its whole text. */
export function findWorkItem(text: string, { workItems }: WorkTerms): number | null {
  const plain = comparable(text);
  const number = Number(/^第?(\d+)/.exec(plain)?.[1]);
  const found = workItems.find(
    (item) =>
      comparable(item.text.zh) === plain ||
      comparable(item.text.en) === plain ||
      item.number === number,
  );
  return found?.number ?? null;
}

const stateWords: Readonly<Record<WorkState, readonly string[]>> = {
  "not-started": ["未开始", "未启动", "未开工", "待启动", "notstarted", "planned"],
  "under-way": [
    "进行中",
    "推进中",
    "实施中",
    "在建",
    "已开工",
    "underway",
    "inprogress",
    "ongoing",
  ],
  done: ["已完成", "完成", "已完工", "完工", "竣工", "done", "completed", "finished"],
  paused: ["暂停", "停工", "停建", "缓建", "paused", "onhold", "suspended"],
};

const late = new Set(["逾期", "已逾期", "超期", "已过期限", "overdue", "late"]);

/** A word for how far it is; "late" where it says that it is overdue, which follows from the day. */
export function findState(text: string): WorkState | "late" | null {
  const plain = comparable(text).replace(/-/g, "");
  if (plain === "") return "not-started";
  if (late.has(plain)) return "late";
  const found = Object.entries(stateWords).find(([, words]) => words.includes(plain));
  return (found?.[0] as WorkState | undefined) ?? null;
}
