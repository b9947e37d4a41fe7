import { codeIn, comparable, sectionName, shortName, withoutCity } from "./place-text";

/** A unit or a section as the pack knows it. */
export interface KnownPlace {
  readonly code: string;
  readonly names: readonly string[];
  /** The unit it lies in; null for none. */
  readonly parent: string | null;
  readonly level: "city" | "county" | "zone" | "township" | "section";
}

/** Another name of a place: from the pack, or once confirmed by a person. */
export interface PlaceAlias {
  readonly text: string;
  readonly code: string;
}

/** A code that a place bore until a year (GB/T 2260 changes). */
export interface DatedCode {
  readonly from: string;
  readonly to: string;
  readonly until: string;
}

export interface KnownPlaces {
  readonly places: readonly KnownPlace[];
  readonly aliases: readonly PlaceAlias[];
  /** Those of them that a person said; they decide where the table alone would leave doubt. */
  readonly confirmed?: readonly PlaceAlias[];
  readonly history: readonly DatedCode[];
}

/** A unit's name, short name or other name, evened out. */
export interface Front {
  readonly text: string;
  readonly code: string;
}

type Codes = ReadonlyMap<string, readonly string[]>;

/** Places by everything they may be called, from the surest to the least sure. */
export interface PlaceIndex {
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly exact: Codes;
  readonly normalised: Codes;
  readonly aliases: Codes;
  readonly confirmed: Codes;
  /** What may stand in front of a township: names of counties and function zones, the longest first. */
  readonly fronts: readonly Front[];
  readonly history: ReadonlyMap<string, DatedCode>;
  readonly city: string;
}

export function indexPlaces(known: KnownPlaces): PlaceIndex {
  const { places, aliases, history } = known;
  const city = places.find(({ level }) => level === "city")?.names[0] ?? "";
  const exact = new Map<string, string[]>();
  const normalised = new Map<string, string[]>();
  for (const { code, names, level } of places) {
    add(exact, code, code);
    for (const name of names) {
      add(exact, name, code);
      for (const form of formsOf(name, city, level === "section")) add(normalised, form, code);
    }
  }
  return {
    places: new Map(places.map((place) => [place.code, place])),
    exact,
    normalised,
    aliases: codesByText(aliases),
    confirmed: codesByText(known.confirmed ?? []),
    fronts: frontsOf(known),
    history: new Map(history.map((change) => [change.from, change])),
    city,
  };
}

/** What a text may stand for once its writing is evened out: itself, without the city, cut short. */
export function formsOf(text: string, city: string, isSection: boolean): readonly string[] {
  const even = comparable(text);
  const local = withoutCity(even, comparable(city));
  const forms = isSection
    ? [even, sectionName(even), sectionName(local)]
    : [even, local, shortName(local), codeIn(text) ?? even];
  return [...new Set(forms)].filter((form) => form !== "");
}

function codesByText(aliases: readonly PlaceAlias[]): Codes {
  const codes = new Map<string, string[]>();
  for (const { text, code } of aliases) add(codes, comparable(text), code);
  return codes;
}

function frontsOf({ places, aliases }: KnownPlaces): readonly Front[] {
  const above = places.filter(({ level }) => level === "county" || level === "zone");
  const known = new Set(above.map(({ code }) => code));
  const named = above.flatMap(({ code, names }) =>
    names.flatMap((name) => {
      const text = comparable(name);
      return [text, shortName(text)].map((each) => ({ text: each, code }));
    }),
  );
  const other = aliases.flatMap(({ text, code }) =>
    known.has(code) ? [{ text: comparable(text), code }] : [],
  );
  const fronts = [...named, ...other].filter(({ text }) => text !== "");
  return fronts.sort((one, another) => another.text.length - one.text.length);
}

function add(index: Map<string, string[]>, key: string, code: string): void {
  const codes = index.get(key) ?? [];
  if (!codes.includes(code)) codes.push(code);
  index.set(key, codes);
}
