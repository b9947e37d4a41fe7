import type { City, CityPack } from "../city";
import type { ConditionalRule, Indicator, Programme } from "../programme/programme";
import type { Provenance } from "../provenance";
import type { Terrain } from "../unit";
import type { Section } from "../water/section";
import { cellAtPath, withCells } from "./cell-path";
import { withZones } from "./edited-zones";
import { newIndicator, newSection } from "./new-rows";
import type { EditTable, PackEdit } from "./pack-edit";

/** The pack with a person's changes laid over it; what they changed says so in its provenance. */
export function applyPackEdits(pack: CityPack, edits: readonly PackEdit[]): CityPack {
  if (edits.length === 0) return pack;
  const edited = {
    ...pack,
    city: editedCity(pack.city, edits),
    programmes: pack.programmes.map((programme) =>
      applyToProgramme(programme, edits, programme.id === pack.city.programmeInForce),
    ),
    places: { ...pack.places, sections: editedSections(pack.places.sections, edits) },
  };
  return withZones(edited, edits);
}

/** A version of the indicator system with the changes of its own indicators; new ones join the one in force. */
export function applyToProgramme(
  programme: Programme,
  edits: readonly PackEdit[],
  isInForce: boolean,
): Programme {
  const added = ofTable(edits, "indicators").filter(({ isNew }) => isNew && isInForce);
  const all = [...programme.indicators, ...added.map(({ row }) => newIndicator(row, programme))];
  return { ...programme, indicators: all.map((indicator) => editedIndicator(indicator, edits)) };
}

const ofTable = (edits: readonly PackEdit[], table: EditTable) =>
  edits.filter((each) => each.table === table);

function own(before: string): Provenance {
  return { status: "user", note: before ? `本机改动（原：${before}）` : "本机改动" };
}

function editedCity(city: City, edits: readonly PackEdit[]): City {
  const cells = ofTable(edits, "settings")[0]?.cells ?? {};
  const terrain = ofTable(edits, "terrain");
  const units = Object.fromEntries(
    terrain.map(({ row, cells: { terrain: value } }) => [row, value as Terrain]),
  );
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

function editedIndicator(indicator: Indicator, edits: readonly PackEdit[]): Indicator {
  const row = ofTable(edits, "indicators").find((each) => each.row === indicator.id);
  const limits = ofTable(edits, "limits").filter(({ row: key }) =>
    key.startsWith(`${indicator.id} `),
  );
  if (!row && limits.length === 0) return indicator;
  const next = withCells(indicator, row?.cells ?? {});
  const before = limits.map(({ row: key }) => indicator.rules[ruleNumber(key)]?.wording ?? "");
  return {
    ...next,
    rules: next.rules.map((rule, at) => {
      const cells = limits.find(({ row: key }) => ruleNumber(key) === at)?.cells;
      return cells || row?.isNew ? worded(withCells(rule, cells ?? {})) : rule;
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

function editedSections(
  sections: readonly Section[],
  edits: readonly PackEdit[],
): readonly Section[] {
  const rows = ofTable(edits, "sections");
  const added = rows.filter(({ isNew }) => isNew).map(({ row }) => newSection(row));
  return [...sections, ...added].map((section) => {
    const cells = rows.find(({ row }) => row === section.id)?.cells;
    return cells ? positioned(withCells(section, cells), cells) : section;
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
