import { beginsWithUnit, townshipsBehind } from "./behind-unit";
import { type DatedCode, formsOf, type KnownPlace, type PlaceIndex } from "./place-index";
import { codeIn, comparable, editDistance } from "./place-text";

/** How a text was found to mean a place; only the first three are taken without asking. */
export type PlaceMatch =
  | { readonly kind: "exact" | "normalised" | "alias"; readonly code: string }
  /** A code of before: said with the year it was borne until. */
  | { readonly kind: "history"; readonly code: string; readonly change: DatedCode }
  /** Written nearly so; never taken before a person confirms it. */
  | { readonly kind: "fuzzy"; readonly candidates: readonly string[] }
  /** Found, but of another level than nearly all of the table; never taken before a person confirms it. */
  | {
      readonly kind: "other-level";
      readonly candidates: readonly string[];
      readonly level: "county" | "township";
    }
  /** Borne by several: the county beside it would tell. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly kind: "unmatched" };

export interface AskedPlace {
  readonly text: string;
  /** The unit the row says it lies in, already matched; null for none. */
  readonly within: string | null;
  readonly isSection: boolean;
}

/** What a text means. Names are compared letter by letter (code points), never by bytes or sounds. */
export function matchPlace(asked: AskedPlace, index: PlaceIndex): PlaceMatch {
  const text = asked.text.trim();
  return (
    among(index.exact.get(text), "exact", asked, index) ??
    oldCode(text, index) ??
    among(index.aliases.get(comparable(text)), "alias", asked, index) ??
    normalised(asked, index) ??
    behindItsCounty(asked, index) ??
    nearby(asked, index)
  );
}

function among(
  codes: readonly string[] | undefined,
  kind: "exact" | "normalised" | "alias",
  { within, isSection }: AskedPlace,
  { places }: PlaceIndex,
): PlaceMatch | null {
  const ours = (codes ?? []).filter((code) => isOfKind(places.get(code), isSection));
  const local = within ? ours.filter((code) => places.get(code)?.parent === within) : [];
  const left = local.length > 0 ? local : ours;
  const [code] = left;
  if (code === undefined) return null;
  return left.length === 1 ? { kind, code } : { kind: "ambiguous", candidates: left };
}

function isOfKind(place: KnownPlace | undefined, isSection: boolean): boolean {
  return place !== undefined && (place.level === "section") === isSection;
}

function oldCode(text: string, { history, places }: PlaceIndex): PlaceMatch | null {
  const change = history.get(codeIn(text) ?? "");
  return change && places.has(change.to) ? { kind: "history", code: change.to, change } : null;
}

function normalised(asked: AskedPlace, index: PlaceIndex): PlaceMatch | null {
  for (const form of formsOf(asked.text, index.city, asked.isSection)) {
    const codes = index.normalised.get(form) ?? index.exact.get(form) ?? index.aliases.get(form);
    const found = among(codes, "normalised", asked, index);
    if (found && !isCutFromLonger(asked, found, index)) return found;
  }
  return null;
}

/** 洪湖市开发区 cut short is the name of its county, and means something in it. */
function isCutFromLonger(
  { text, isSection }: AskedPlace,
  found: PlaceMatch,
  index: PlaceIndex,
): boolean {
  const place = "code" in found ? index.places.get(found.code) : undefined;
  return !isSection && place !== undefined && beginsWithUnit(text, place, index);
}

/** 洪湖市新堤街道; where the row's own county says otherwise it is for a person to say. */
function behindItsCounty(asked: AskedPlace, index: PlaceIndex): PlaceMatch | null {
  if (asked.isSection) return null;
  const { within } = asked;
  const [found, another] = townshipsBehind(asked.text, index);
  if (!found || another) return null;
  const { code, parent } = found;
  const isSame = within === null || within === parent || index.places.get(within)?.level === "city";
  return isSame ? { kind: "normalised", code } : { kind: "fuzzy", candidates: [code] };
}

const MOST_CANDIDATES = 5;
const LONG_NAME = 4;

/** One letter off in a name of up to four, two in a longer one. Codes are never guessed. */
function nearby(asked: AskedPlace, index: PlaceIndex): PlaceMatch {
  const [form = ""] = formsOf(asked.text, index.city, asked.isSection).slice(-1);
  if ([...form].length < 2 || /^[\d.]+$/.test(form)) return { kind: "unmatched" };
  const near = [...index.normalised].flatMap(([name, codes]) => {
    const steps = stepsBetween(form, name);
    if (steps === null) return [];
    const ours = codes.filter((code) => mayBeMeant(index.places.get(code), asked, index));
    return ours.map((code) => ({ code, steps }));
  });
  near.sort((one, other) => one.steps - other.steps);
  const candidates = [...new Set(near.map(({ code }) => code))].slice(0, MOST_CANDIDATES);
  return candidates.length > 0 ? { kind: "fuzzy", candidates } : { kind: "unmatched" };
}

/** 洪湖市某镇 is in 洪湖市, and never a slip of its pen. */
function mayBeMeant(
  place: KnownPlace | undefined,
  { text, isSection }: AskedPlace,
  index: PlaceIndex,
): boolean {
  if (place === undefined || !isOfKind(place, isSection)) return false;
  return isSection || !beginsWithUnit(text, place, index);
}

/** null where the names are too far apart to be a slip of the pen. */
function stepsBetween(form: string, name: string): number | null {
  const length = [...form].length;
  const most = length > LONG_NAME ? 2 : 1;
  const steps = editDistance(form, name, most);
  return steps > most || steps >= length ? null : steps;
}
