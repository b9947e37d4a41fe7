import type { Geometry } from "geojson";
import type { DrainageLink, WaterLine } from "../../../src/domain/upstream/drainage";
import { partOfLine, placeOnLine, pointsOfLine, sampled } from "../../../src/geometry/along-line";
import { asPosition, type Position } from "../../../src/geometry/position";
import { polygonsOf } from "../../../src/geometry/rings-of";
import { nearKm, STEP_KM } from "./near-km";

/** A section as far as its place on the water tells something. */
export interface PlacedSection {
  readonly id: string;
  readonly waterBody: string;
  readonly position: Position | null;
  readonly positionStatus: "derived" | "schematic" | "unknown";
}

export interface PlacedUnit {
  readonly code: string;
  /** Only of a unit outside the city. */
  readonly name: string;
  readonly isTownship: boolean;
  /** Its seat, and with it its approximate cell, was estimated by hand. */
  readonly isEstimated: boolean;
  readonly geometry: Geometry;
}

export interface DrainageGiven {
  readonly sections: readonly PlacedSection[];
  readonly lines: readonly WaterLine[];
  readonly waters: readonly {
    readonly name: string;
    readonly isSchematic: boolean;
    readonly geometry: Geometry;
  }[];
  readonly units: readonly PlacedUnit[];
}

/** A unit that a water only touches at a corner is not along it. */
const LEAST_KM = 2;

/**
 * What the hydrography tells soundly. Upstream sections: of the same water body by name, in the order of
 * their places along its line. Units along the water: those in or within 1 km of it for 2 km and more,
 * from the last section above whose place is derived (else from where the line begins) down to the section.
 * Townships, cells around seats, only where line and section are no mere scheme. Along is not `drains`:
 * dikes and pumps may lead the water elsewhere. A section without a place, or a water without a line,
 * gets nothing.
 */
export function deriveDrainage(given: DrainageGiven): DrainageLink[] {
  return given.lines.flatMap((line) => {
    const water = given.waters.find(({ name }) => name === line.line);
    const own = given.sections.filter(({ waterBody }) => waterBody === line.waterBody);
    if (!water) throw new Error(`no water line ${line.line}`);
    if (line.drawn === "shore") return alongShore(own, water.geometry, given.units);
    const points = downstream(pointsOfLine(water.geometry), line);
    return alongRiver(own, { ...water, points }, given.units);
  });
}

function downstream(points: readonly Position[], { drawn }: WaterLine): readonly Position[] {
  return drawn === "upstream" ? points.toReversed() : points;
}

interface River {
  readonly points: readonly Position[];
  readonly isSchematic: boolean;
}

function alongRiver(
  sections: readonly PlacedSection[],
  river: River,
  units: readonly PlacedUnit[],
): DrainageLink[] {
  const placed = sections
    .flatMap((section) => {
      const place = section.position && placeOnLine(river.points, section.position);
      return place ? [{ section, km: place.km }] : [];
    })
    .toSorted((a, b) => a.km - b.km);
  return placed.flatMap(({ section, km }, index) => {
    const isScheme = river.isSchematic || section.positionStatus === "schematic";
    const above = placed.slice(0, index);
    const next = above.at(-1)?.section;
    const isOrderLoose = isScheme || next?.positionStatus === "schematic";
    const start = above.findLast((each) => each.section.positionStatus === "derived")?.km ?? 0;
    const reach = sampled(partOfLine(river.points, start, km), STEP_KM);
    const candidates = units.filter(({ isTownship }) => !isTownship || !isScheme);
    return [
      ...(next ? [linkTo(section, next.id, isOrderLoose)] : []),
      ...(river.isSchematic
        ? []
        : alongLinks({ id: section.id, isLoose: isScheme }, reach, candidates)),
    ];
  });
}

/** A lake has one shore for all its points, wherever they lie. */
function alongShore(
  sections: readonly PlacedSection[],
  lake: Geometry,
  units: readonly PlacedUnit[],
): DrainageLink[] {
  const rings = polygonsOf(lake).map(([ring = []]) => ring.map(asPosition));
  const shore = rings.flatMap((ring) => sampled(ring, STEP_KM));
  return sections.flatMap(({ id }) => alongLinks({ id, isLoose: false }, shore, units));
}

function linkTo(section: PlacedSection, other: string, isLoose: boolean): DrainageLink {
  const status = isLoose ? "estimated" : "derived";
  const provenance = { status, note: "" } as const;
  return { section: section.id, relation: "upstream", other, name: "", km: null, provenance };
}

function alongLinks(
  section: { readonly id: string; readonly isLoose: boolean },
  water: readonly Position[],
  units: readonly PlacedUnit[],
): DrainageLink[] {
  return units.flatMap(({ code, name, geometry, isEstimated }) => {
    const km = nearKm(water, geometry);
    if (km < LEAST_KM) return [];
    const status = isEstimated || section.isLoose ? "estimated" : "derived";
    const provenance = { status, note: "" } as const;
    return { section: section.id, relation: "along", other: code, name, km, provenance } as const;
  });
}
