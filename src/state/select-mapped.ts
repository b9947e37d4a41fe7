import { classAt, numberClasses } from "../domain/mapped/classes";
import type { MappedChoice, QueryAnswer } from "../domain/mapped/mapped-choice";
import {
  drawableColumns,
  isDrawnOn,
  joinedColumns,
  type MappedValues,
  mappedValues,
  type PlaceCodes,
  type PlaceLevel,
} from "../domain/mapped/mapped-column";
import { categoryTones, rampTone } from "../domain/mapped/tones";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { openFileHashes } from "./mapped";

/** Units and sections by their codes, letter by letter. */
export const selectPlaceCodes = derive(
  ({ pack }: AppState) => [pack.places],
  ({ units, sections }): PlaceCodes => {
    const codes = (levels: readonly string[]) =>
      new Set<string>(units.filter(({ level }) => levels.includes(level)).map(({ code }) => code));
    const section = new Set(sections.map(({ id }) => id));
    const all = new Set<string>([...units.map(({ code }) => code), ...section]);
    return { county: codes(["county", "zone"]), township: codes(["township"]), section, all };
  },
);

/** Places with a shape or a point: development zones have none. They are what a legend counts. */
const selectDrawnPlaces = derive(
  ({ pack }: AppState) => [pack.places],
  ({ units, sections }): ReadonlySet<string> =>
    new Set<string>([
      ...units.filter(({ hasPolygon }) => hasPolygon).map(({ code }) => code),
      ...sections.filter(({ position }) => position).map(({ id }) => id),
    ]),
);

/** An entry of the legend: a class of numbers or a text. */
export interface MappedTone {
  readonly tone: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
  readonly count: number;
}

export interface MappedView {
  /** Whether it is drawn, and why not. */
  readonly status: "shown" | "not-run" | "not-kept" | "other-level" | "demo-hidden";
  readonly choice: MappedChoice;
  readonly name: string;
  readonly text: string;
  readonly mayHoldDemo: boolean;
  /** The files open now are not those it was run with. */
  readonly isOutdated: boolean;
  readonly tones: readonly MappedTone[];
  /** Drawn places of the level without a figure. */
  readonly without: number;
  /** Rows that are drawn nowhere, for want of a code of the pack. */
  readonly unknown: number;
  /** The answer had more rows than were read. */
  readonly isCut: boolean;
  readonly values: ReadonlyMap<string, { readonly tone: string; readonly value: number | string }>;
}

function selectMappedQuery({ entries, choices: { mapped } }: AppState) {
  return entries.queries.find(({ id }) => id === mapped?.query);
}

/** The person's column on the map; null where none is chosen. Never a verdict. */
export const selectMapped = derive(
  (state: AppState) => [
    state.choices.mapped,
    selectMappedQuery(state),
    state.answers[state.choices.mapped?.query ?? ""],
    state.choices.level,
    state.choices.publishedOnly,
    selectPlaceCodes(state),
    openFileHashes(state),
    selectDrawnPlaces(state),
  ],
  (choice, query, run, level, publishedOnly, codes, files, drawn): MappedView | null => {
    if (!choice) return null;
    const bare = {
      ...{ choice, tones: [], values: new Map(), without: 0, isOutdated: false },
      ...{ unknown: 0, isCut: false },
      ...{ name: query?.name ?? "", text: query?.text ?? "", mayHoldDemo: false },
    };
    if (!query) return { ...bare, status: "not-kept" };
    if (!run || run.text !== query.text) return { ...bare, status: "not-run" };
    const known = { ...bare, mayHoldDemo: run.mayHoldDemo, isOutdated: run.files !== files };
    if (publishedOnly && run.mayHoldDemo) return { ...known, status: "demo-hidden" };
    const found = valuesOn(run, choice, level, codes);
    if (!found) return { ...known, status: "other-level" };
    const { tones, values } = tonesOf(found.values, choice, drawn);
    const places = [...codes[level]].filter((code) => drawn.has(code));
    const count = (tone?: string) =>
      places.filter((code) => values.get(code)?.tone === tone).length;
    return {
      ...{ ...known, status: "shown", values, unknown: found.unknown, isCut: run.answer.isCut },
      tones: tones.map((each) => ({ ...each, count: count(each.tone) })),
      without: count(),
    };
  },
);

function valuesOn(
  { answer }: QueryAnswer,
  { column }: MappedChoice,
  level: PlaceLevel,
  codes: PlaceCodes,
): { readonly values: MappedValues; readonly unknown: number } | null {
  const joined = joinedColumns(answer, codes).find((each) => isDrawnOn(each, level));
  if (!joined) return null;
  if (!drawableColumns(answer, codes).includes(column)) return null;
  const values = mappedValues(answer, joined.column, column, codes[level]);
  return values && { values, unknown: joined.unknown };
}

type Toned = Omit<MappedTone, "count">;

/** The legend without its counts, and the colour of each place; its entries are made of what is drawn. */
function tonesOf(mapped: MappedValues, { by }: MappedChoice, drawn: ReadonlySet<string>) {
  if (mapped.kind === "numbers") {
    const shown = [...mapped.values].filter(([code]) => drawn.has(code));
    const classes = numberClasses(
      shown.map(([, value]) => value),
      by,
    );
    const tones = classes.map(({ from, to }, at): Toned => {
      return { tone: rampTone(at, classes.length), text: "", from, to };
    });
    return { tones, values: toned(mapped.values, (value) => tones[classAt(classes, value)]?.tone) };
  }
  const shown = [...mapped.values].filter(([code]) => drawn.has(code));
  const texts = [...new Set(shown.map(([, text]) => text))].toSorted();
  const toneOf = (text: string) => categoryTones[texts.indexOf(text)];
  const tones = texts.map((text): Toned => {
    return { tone: toneOf(text) ?? categoryTones[0], from: null, to: null, text };
  });
  return { tones, values: toned(mapped.values, toneOf) };
}

function toned<Value extends number | string>(
  values: ReadonlyMap<string, Value>,
  toneOf: (value: Value) => string | undefined,
): MappedView["values"] {
  return new Map(
    [...values].map(([code, value]) => [code, { tone: toneOf(value) ?? "", value }] as const),
  );
}
