import { matchPlace, type PlaceMatch } from "./match-place";
import type { KnownPlace, PlaceAlias, PlaceIndex } from "./place-index";

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
  /** Matched units stand at several levels (city totals apart): probably two tables in one. */
  readonly isMixedLevel: boolean;
}

/** The buckets a person reads, in this order. */
export const joinBuckets = [
  "exact",
  "normalised",
  "alias",
  "history",
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
  const entries = groups.map((group) => {
    const { text, within } = group;
    const county =
      within === null
        ? null
        : codeOf(matchPlace({ text: within, within: null, isSection: false }, index));
    const match = matchPlace({ text, within: county, isSection }, index);
    return { ...group, match };
  });
  const found = new Set(entries.map(({ match }) => codeOf(match)));
  const levels = new Set([...found].map((code) => index.places.get(code ?? "")?.level));
  const withoutRow = [...index.places.values()].filter(
    ({ code, level }) => !found.has(code) && (isSection ? level === "section" : levels.has(level)),
  );
  return { entries, withoutRow, isMixedLevel: levels.has("township") && levels.has("county") };
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
