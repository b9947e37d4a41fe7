import type { CityPack } from "../city";
import type { UnitLevel } from "../unit-code";
import type { EditTable } from "./pack-edit";

/** How a cell is typed: words, a number, one of a list, or months parted by commas. */
export interface EditColumn {
  readonly path: string;
  readonly kind: "text" | "number" | "choice" | "months" | "shown";
  readonly choices?: readonly string[];
  /** May be left empty. */
  readonly isOptional?: boolean;
  readonly range?: readonly [least: number, most: number];
  readonly isWhole?: boolean;
}

const TERRAINS = ["plain", "hill", "mountain", "arid", "plateau"];

export const fixedColumns: Readonly<
  Record<Exclude<EditTable, "sections" | "indicators" | "zones">, readonly EditColumn[]>
> = {
  settings: [
    { path: "setting.climate", kind: "choice", choices: ["arid", "other"] },
    { path: "setting.citySize", kind: "choice", choices: ["super", "large", "medium-small"] },
    { path: "terrain.fallback", kind: "choice", choices: TERRAINS },
    {
      path: "provincialTolerance",
      kind: "number",
      isOptional: true,
      isWhole: true,
      range: [0, 99],
    },
    { path: "waterSeasons.high", kind: "months" },
    { path: "waterSeasons.level", kind: "months" },
    { path: "waterSeasons.low", kind: "months" },
  ],
  terrain: [{ path: "terrain", kind: "choice", choices: TERRAINS }],
  limits: [
    { path: "rule.kind", kind: "shown" },
    { path: "rule.value", kind: "number" },
    { path: "rule.expected", kind: "text" },
  ],
};

/** The columns of a table of the pack; lists of choices are the pack's own. */
export function editColumns(table: EditTable, { places, programmes, city }: CityPack) {
  if (table === "indicators") {
    const inForce = programmes.find(({ id }) => id === city.programmeInForce);
    return indicatorColumns((inForce?.domains ?? []).map(({ id }) => id));
  }
  const codesOf = (...levels: readonly UnitLevel[]) =>
    places.units.filter(({ level }) => levels.includes(level)).map(({ code }) => code);
  if (table === "zones") return zoneColumns(codesOf("county"));
  return table === "sections" ? sectionColumns(codesOf("county", "zone")) : fixedColumns[table];
}

export function indicatorColumns(domains: readonly string[]): readonly EditColumn[] {
  return [
    { path: "name.zh", kind: "text" },
    { path: "name.en", kind: "text" },
    { path: "domain", kind: "choice", choices: domains },
    { path: "unit.zh", kind: "text", isOptional: true },
    { path: "decimals", kind: "number", isWhole: true, range: [0, 6] },
    { path: "departments.lead", kind: "text", isOptional: true },
    { path: "clause", kind: "text", isOptional: true },
  ];
}

export function zoneColumns(counties: readonly string[]): readonly EditColumn[] {
  return [
    { path: "name.zh", kind: "text" },
    { path: "name.en", kind: "text" },
    { path: "drawnIn", kind: "choice", choices: counties, isOptional: true },
  ];
}

/** What a new indicator's form says of its one limit. */
export const newLimitColumns: readonly EditColumn[] = [
  { path: "rules.0.rule.kind", kind: "choice", choices: ["at-least", "at-most"] },
  { path: "rules.0.rule.value", kind: "number" },
];

function sectionColumns(counties: readonly string[]): readonly EditColumn[] {
  return [
    { path: "name.zh", kind: "text" },
    { path: "name.en", kind: "text" },
    { path: "waterBody", kind: "text", isOptional: true },
    { path: "waterKind", kind: "choice", choices: ["river", "lake"] },
    { path: "controlLevel", kind: "choice", choices: ["national", "provincial"] },
    { path: "county", kind: "choice", choices: counties, isOptional: true },
    { path: "officialTarget", kind: "number", isOptional: true, isWhole: true, range: [1, 5] },
    { path: "position.0", kind: "number", isOptional: true, range: [73, 136] },
    { path: "position.1", kind: "number", isOptional: true, range: [3, 54] },
  ];
}
