import { matchPlace, type PlaceMatch } from "./match-place";
import type { KnownPlace, PlaceAlias, PlaceIndex } from "./place-index";
import { comparable } from "./place-text";

/** Rows that say the same of where they belong. */
export interface AskedGroup {
  readonly text: string;
  /** What the rows' column of counties says, where there is one. */
  readonly within: string | null;
  readonly count: number;
  /** The first of the rows. */
  readonly lines: readonly number[];
}

/** A group and what it was found to mean. */
export interface JoinEntry extends AskedGroup {
  readonly match: PlaceMatch;
}

/** Both sides of a join: every text with its match, and the places that no row names. */
export interface JoinReport {
  readonly entries: readonly JoinEntry[];
  readonly withoutRow: readonly KnownPlace[];
  /** Counties and townships stand in one table, neither of them few: probably two tables in one. */
  readonly isMixedLevel: boolean;
}

/** The buckets a person reads, in this order. */
export const joinBuckets = [
  "exact",
  "normalised",
  "alias",
  "history",
  "other-level",
  "fuzzy",
  "ambiguous",
  "unmatched",
] as const satisfies readonly PlaceMatch["kind"][];

/** Joins texts to places. Nothing is guessed: what is unsure stays open until it is confirmed. */
export function joinPlaces(
  groups: readonly AskedGroup[],
  index: PlaceIndex,
  isSection: boolean,
): JoinReport {
  const matched = groups.map((group) => {
    const { text, within } = group;
    const county =
      within === null
        ? null
        : codeOf(matchPlace({ text: within, within: null, isSection: false }, index));
    const match = matchPlace({ text, within: county, isSection }, index);
    return { ...group, match };
  });
  const levels = new Set(levelsOf(matched, index).keys());
  const minor = minorLevel(matched, index);
  const isMixedLevel = minor === null && levels.has("township") && levels.has("county");
  if (minor) levels.delete(minor);
  const entries = minor ? withoutLevel(minor, matched, index) : matched;
  const found = new Set(entries.map(({ match }) => codeOf(match)));
  const withoutRow = [...index.places.values()].filter(
    ({ code, level }) => !found.has(code) && (isSection ? level === "section" : levels.has(level)),
  );
  return { entries, withoutRow, isMixedLevel };
}

/** From this part of the names on a table is of one level; a bound of ours. */
const SURE_SHARE = 0.8;

/** How many names of the table stand at each level. */
function levelsOf(entries: readonly JoinEntry[], { places }: PlaceIndex) {
  const counts = new Map<KnownPlace["level"], number>();
  for (const { match } of entries) {
    const level = places.get(codeOf(match) ?? "")?.level;
    if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return counts;
}

/** The level of the few in a table of counties or of townships; the city and function zones stand beside both. */
function minorLevel(entries: readonly JoinEntry[], index: PlaceIndex) {
  const counts = levelsOf(entries, index);
  const [counties, townships] = [counts.get("county") ?? 0, counts.get("township") ?? 0];
  const few = Math.min(counties, townships);
  if (few === 0 || Math.max(counties, townships) < SURE_SHARE * (counties + townships)) return null;
  return counties === few ? "county" : "township";
}

/** Towns among counties may be two tables in one: the few are taken on a person's word, name by name. */
function withoutLevel(
  minor: "county" | "township",
  entries: readonly JoinEntry[],
  index: PlaceIndex,
): readonly JoinEntry[] {
  return entries.map((entry): JoinEntry => {
    const code = codeOf(entry.match);
    if (code === null || index.places.get(code)?.level !== minor) return entry;
    const said = index.confirmed.get(comparable(entry.text))?.filter((each) => isUnit(each, index));
    const own = said?.at(-1);
    const open = { kind: "other-level", candidates: [code], level: minor } as const;
    return { ...entry, match: own === undefined ? open : { kind: "alias", code: own } };
  });
}

function isUnit(code: string, { places }: PlaceIndex): boolean {
  const place = places.get(code);
  return place !== undefined && place.level !== "section";
}

/** The place a match stands for; null while it is open. */
export function codeOf(match: PlaceMatch): string | null {
  return "code" in match ? match.code : null;
}

/** A person's word that a text means a place: from now on an alias, the newest word counting. */
export function withAlias(
  aliases: readonly PlaceAlias[],
  alias: PlaceAlias,
): readonly PlaceAlias[] {
  return [...aliases.filter(({ text }) => text !== alias.text), alias];
}
