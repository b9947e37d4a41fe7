import type { Bilingual } from "../../domain/bilingual";
import { stableJson } from "../stable-json";
import { type CityContent, cityLayers } from "./city-content";

/** What two cities can differ in. */
export const cityAspects = [
  "settings",
  "units",
  "sections",
  "indicators",
  "limits",
  "records",
  "county",
  "township",
] as const;

/** One aspect in which two cities differ: rows by name, if it is a table of rows. */
export interface CityDifference {
  readonly aspect: (typeof cityAspects)[number];
  readonly onlyOurs: readonly Bilingual[];
  readonly onlyTheirs: readonly Bilingual[];
  /** There in both, but not the same. */
  readonly changed: readonly Bilingual[];
}

interface Row {
  readonly key: string;
  readonly name: Bilingual;
  readonly content: unknown;
}

/**
 * In what two cities differ; nothing where they are the same. Two of different ids are compared without
 * their names: one may have been given another to stand beside the first.
 */
export function cityDifferences(ours: CityContent, theirs: CityContent): readonly CityDifference[] {
  const isNamed = ours.pack.city.id === theirs.pack.city.id;
  const [one, other] = [aspectsOf(ours, isNamed), aspectsOf(theirs, isNamed)];
  return cityAspects.flatMap((aspect) => {
    const found = rowDifferences(one[aspect], other[aspect]);
    return found ? [{ aspect, ...found }] : [];
  });
}

function aspectsOf(
  { pack, versions, layers }: CityContent,
  isNamed: boolean,
): Readonly<Record<CityDifference["aspect"], readonly Row[]>> {
  const { city, programmes, places, limits, ...records } = pack;
  const nameless = { zh: "", en: "" };
  const { id: _, name, ...settings } = city;
  const systems = [...programmes.map((each) => ["", each] as const), ...versions];
  const indicators = systems.flatMap(([file, programme]) =>
    programme.indicators.map((each) => ({
      key: `${file} ${programme.id} ${each.id}`,
      name: each.name,
      content: each,
    })),
  );
  const frames = systems.map(([file, { indicators: _rows, ...frame }]) => [file, frame]);
  const [county, township] = cityLayers.map((layer) =>
    layers[layer].features.map(({ properties, geometry }) => ({
      key: String(properties?.["code"]),
      name: { zh: String(properties?.["name"]), en: String(properties?.["name"]) },
      content: geometry,
    })),
  );
  return {
    settings: [{ key: "", name: nameless, content: isNamed ? { ...settings, name } : settings }],
    units: places.units.map((unit) => ({ key: unit.code, name: unit.name, content: unit })),
    sections: places.sections.map((section) => ({
      key: section.id,
      name: section.name,
      content: section,
    })),
    indicators,
    limits: limits.map((each) => ({
      key: `${each.item} ${each.waterKind}`,
      name: each.name,
      content: each,
    })),
    records: [{ key: "", name: nameless, content: [records, frames] }],
    county: county ?? [],
    township: township ?? [],
  };
}

function rowDifferences(
  ours: readonly Row[],
  theirs: readonly Row[],
): Omit<CityDifference, "aspect"> | null {
  const [one, other] = [byKey(ours), byKey(theirs)];
  const missingIn = (rows: ReadonlyMap<string, Row>) => (row: Row) => !rows.has(row.key);
  const onlyOurs = [...one.values()].filter(missingIn(other));
  const onlyTheirs = [...other.values()].filter(missingIn(one));
  const changed = [...one.values()].filter(({ key, content }) => {
    const there = other.get(key);
    return there !== undefined && stableJson(there.content) !== stableJson(content);
  });
  if (onlyOurs.length + onlyTheirs.length + changed.length === 0) return null;
  // An indicator of several versions is named once.
  const names = (rows: readonly Row[]) =>
    [...new Map(rows.map(({ name }) => [name.zh, name])).values()].filter(({ zh }) => zh !== "");
  return { onlyOurs: names(onlyOurs), onlyTheirs: names(onlyTheirs), changed: names(changed) };
}

function byKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.key, row]));
}
