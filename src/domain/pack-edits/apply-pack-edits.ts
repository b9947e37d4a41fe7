import type { City, CityPack } from "../city";
import type { ConditionalRule, Indicator, Programme } from "../programme/programme";
import type { Provenance } from "../provenance";
import type { Terrain } from "../unit";
import type { Section } from "../water/section";
import { isRowId } from "./added-row";
import { cellAtPath, withCells } from "./cell-path";
import { editColumns, fixedColumns, indicatorColumns, newLimitColumns } from "./edit-columns";
import { withZones } from "./edited-zones";
import { fittingCells } from "./fitting-cells";
import { newIndicator, newSection } from "./new-rows";
import type { EditTable, PackEdit } from "./pack-edit";

/** The pack with a person's changes laid over it; what they changed says so in its provenance. */
export function applyPackEdits(pack: CityPack, edits: readonly PackEdit[]): CityPack {
  if (edits.length === 0) return pack;
  const edited = {
    ...pack,
    city: editedCity(pack, edits),
    programmes: pack.programmes.map((programme) =>
      applyToProgramme(programme, edits, programme.id === pack.city.programmeInForce),
    ),
    places: { ...pack.places, sections: editedSections(pack, edits) },
  };
  return withZones(edited, edits);
}

/** A version of the indicator system with the changes of its own indicators; new ones join the one in force. */
export function applyToProgramme(
  programme: Programme,
  edits: readonly PackEdit[],
  isInForce: boolean,
): Programme {
  const known = programme.indicators.map(({ id }) => id);
  const added = isInForce ? addedTo(known, ofTable(edits, "indicators")) : [];
  const all = [...programme.indicators, ...added.map(({ row }) => newIndicator(row, programme))];
  return {
    ...programme,
    indicators: all.map((indicator) => editedIndicator(indicator, edits, programme)),
  };
}

/** New rows under a code of their own: a file may name one that is there. */
function addedTo(known: readonly string[], rows: readonly PackEdit[]): readonly PackEdit[] {
  const added = rows.filter(({ row, isNew }) => isNew && isRowId(row) && !known.includes(row));
  return added.filter(({ row }, at) => added.findIndex((each) => each.row === row) === at);
}

const ofTable = (edits: readonly PackEdit[], table: EditTable) =>
  edits.filter((each) => each.table === table);

function own(before: string): Provenance {
  return { status: "user", note: before ? `本机改动（原：${before}）` : "本机改动" };
}

function editedCity({ city, places }: CityPack, edits: readonly PackEdit[]): City {
  const cells = fittingCells(ofTable(edits, "settings")[0]?.cells ?? {}, fixedColumns.settings);
  const known = new Set<string>(places.units.map(({ code }) => code));
  const terrain = ofTable(edits, "terrain").flatMap(({ row, cells: typed }) => {
    const { terrain: value } = fittingCells(typed, fixedColumns.terrain);
    return value !== undefined && known.has(row) ? [[row, value as Terrain] as const] : [];
  });
  const units = Object.fromEntries(terrain);
  const next = withCells(city, cells);
  const touches = (start: string) => Object.keys(cells).some((path) => path.startsWith(start));
  return {
    ...next,
    terrain: {
      ...next.terrain,
      units: { ...next.terrain.units, ...units },
      ...(terrain.length > 0 || touches("terrain") ? { provenance: own("") } : {}),
    },
    setting: touches("setting") ? { ...next.setting, provenance: own("") } : next.setting,
    waterSeasons: touches("waterSeasons")
      ? { ...next.waterSeasons, provenance: own("") }
      : next.waterSeasons,
  };
}

function editedIndicator(
  indicator: Indicator,
  edits: readonly PackEdit[],
  { domains }: Programme,
): Indicator {
  const row = ofTable(edits, "indicators").find((each) => each.row === indicator.id);
  const limits = ofTable(edits, "limits").filter(({ row: key }) =>
    key.startsWith(`${indicator.id} `),
  );
  if (!row && limits.length === 0) return indicator;
  const columns = indicatorColumns(domains.map(({ id }) => id));
  const open = row?.isNew ? [...columns, ...newLimitColumns] : columns;
  const next = withCells(indicator, fittingCells(row?.cells ?? {}, open));
  const before = limits.map(({ row: key }) => indicator.rules[ruleNumber(key)]?.wording ?? "");
  return {
    ...next,
    rules: next.rules.map((rule, at) => {
      const typed = limits.find(({ row: key }) => ruleNumber(key) === at)?.cells ?? {};
      const held = fixedColumns.limits.filter(({ path }) => cellAtPath(rule, path) !== undefined);
      const cells = fittingCells(typed, held);
      const isWordedAnew = row?.isNew || Object.keys(cells).length > 0;
      return isWordedAnew ? worded(withCells(rule, cells)) : rule;
    }),
    provenance: own(row?.isNew ? "" : before.filter(Boolean).join("；")),
  };
}

const ruleNumber = (key: string) => Number(key.slice(key.lastIndexOf(" ") + 1));

const SIGNS: Readonly<Record<string, string>> = {
  "at-least": "≥",
  "at-most": "≤",
  "more-than": ">",
  exactly: "",
};

/** A changed limit is worded anew: the document's words no longer say it. */
function worded(conditional: ConditionalRule): ConditionalRule {
  const { rule } = conditional;
  const value = cellAtPath(rule, "value");
  const sign = SIGNS[rule.kind];
  if (sign !== undefined && typeof value === "number")
    return { ...conditional, wording: `${sign}${value}` };
  return rule.kind === "stated" ? { ...conditional, wording: rule.expected } : conditional;
}

function editedSections(pack: CityPack, edits: readonly PackEdit[]): readonly Section[] {
  const { sections } = pack.places;
  const rows = ofTable(edits, "sections");
  if (rows.length === 0) return sections;
  // A section can lie in a zone that was added, too.
  const columns = editColumns("sections", withZones(pack, edits));
  const known = sections.map(({ id }) => id);
  const added = addedTo(known, rows).map(({ row }) => newSection(row));
  return [...sections, ...added].map((section) => {
    const typed = rows.find(({ row }) => row === section.id)?.cells;
    if (!typed) return section;
    const cells = fittingCells(typed, columns);
    return positioned(withCells(section, cells), cells);
  });
}

/** Half a position is none: it waits for its other half. */
function positioned(section: Section, cells: PackEdit["cells"]): Section {
  if (!("position.0" in cells) && !("position.1" in cells)) return section;
  const [longitude, latitude] = section.position ?? [];
  const isWhole = typeof longitude === "number" && typeof latitude === "number";
  return {
    ...section,
    position: isWhole ? [longitude, latitude] : null,
    positionStatus: isWhole ? "derived" : "unknown",
    positionNote: "本机改动",
  };
}
