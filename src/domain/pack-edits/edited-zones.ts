import type { CityPack } from "../city";
import type { Unit } from "../unit";
import { parseUnitCode, type UnitCode } from "../unit-code";
import { withCells } from "./cell-path";
import { zoneColumns } from "./edit-columns";
import { fittingCells } from "./fitting-cells";
import { newZone } from "./new-rows";
import type { PackEdit } from "./pack-edit";

/**
 * The pack with its function zones added, renamed, drawn elsewhere or taken out. What stood on a zone that is
 * gone stands where that is drawn: townships it ran and sections in it go to the county, its naming goals go.
 * A zone that was renamed is still known by its name before.
 */
export function withZones(pack: CityPack, edits: readonly PackEdit[]): CityPack {
  const rows = edits.filter(({ table }) => table === "zones");
  if (rows.length === 0) return pack;
  const gone = goneZones(pack, rows);
  const isThere = (code: string | null) => code === null || !gone.has(code as UnitCode);
  const { units, sections } = pack.places;
  const { city, otherNames } = pack;
  return {
    ...pack,
    city: {
      ...city,
      namingGoals: city.namingGoals.filter(({ unit }) => isThere(unit)),
      namingOutcomes: city.namingOutcomes.filter(({ unit }) => isThere(unit)),
    },
    places: {
      units: editedUnits(pack, rows, gone),
      sections: sections.map((each) =>
        isThere(each.county) ? each : { ...each, county: hostOf(gone, each.county) },
      ),
    },
    otherNames: {
      ...otherNames,
      aliases: [
        ...otherNames.aliases.filter(({ code }) => isThere(code)),
        ...namesBefore(units, rows),
      ],
    },
  };
}

type Zones = ReadonlyMap<UnitCode, Unit>;

function goneZones({ places }: CityPack, rows: readonly PackEdit[]): Zones {
  const removed = new Set(rows.filter(({ isRemoved }) => isRemoved).map(({ row }) => row));
  const zones = places.units.filter(({ code, level }) => level === "zone" && removed.has(code));
  return new Map(zones.map((zone) => [zone.code, zone]));
}

function editedUnits(
  { city, places: { units } }: CityPack,
  rows: readonly PackEdit[],
  gone: Zones,
): readonly Unit[] {
  const known = new Set<string>(units.map(({ code }) => code));
  const counties = units.filter(({ level }) => level === "county").map(({ code }) => code);
  const kept = units.filter(({ code }) => !gone.has(code));
  const at = kept.findIndex(({ level }) => level === "township");
  const added = rows
    .filter(({ row, isNew }) => isNew && parseUnitCode(row) === row && !known.has(row))
    .map(({ row }) => newZone(row as UnitCode, city.code));
  const [above, below] = at < 0 ? [kept, []] : [kept.slice(0, at), kept.slice(at)];
  return [...above, ...added, ...below].map((unit) => {
    if (unit.level === "zone") {
      const cells = rows.find(({ row }) => row === unit.code)?.cells;
      return cells ? withCells(unit, fittingCells(cells, zoneColumns(counties))) : unit;
    }
    const isOrphan = unit.parent !== null && gone.has(unit.parent);
    return isOrphan ? { ...unit, parent: unit.drawnIn ?? hostOf(gone, unit.parent) } : unit;
  });
}

/** Where a zone that is gone was drawn; its city where no county is named. */
function hostOf(gone: Zones, code: UnitCode | null): UnitCode | null {
  const zone = code === null ? undefined : gone.get(code);
  return zone?.drawnIn ?? zone?.parent ?? null;
}

function namesBefore(units: readonly Unit[], rows: readonly PackEdit[]) {
  return rows.flatMap(({ row, cells, isRemoved }) => {
    const before = units.find(({ code }) => code === row)?.name.zh;
    const isRenamed = before && cells["name.zh"] !== undefined && cells["name.zh"] !== before;
    return isRenamed && !isRemoved ? [{ text: before, code: row as UnitCode }] : [];
  });
}
