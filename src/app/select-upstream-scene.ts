import type { WaterLine } from "../domain/upstream/drainage";
import type { UnitRelation } from "../domain/upstream/upstream-of";
import type { Section } from "../domain/water/section";
import { pointsOfLine } from "../geometry/along-line";
import { type FlowSource, flowsTo } from "../geometry/flow-paths";
import { labelPointOf } from "../geometry/label-point";
import type { Position } from "../geometry/position";
import type { Shape, UpstreamScene } from "../map/map-scene";
import type { AppState } from "../state/app-state";
import { derive, deriveRows } from "../state/derive";
import { selectUpstream } from "../state/select-upstream";

interface Place {
  readonly key: string;
  readonly relation: UnitRelation;
  readonly isTownship: boolean;
  readonly shape: Shape;
}

const selectPlaces = deriveRows(
  (state: AppState) => [selectUpstream(state)?.units, state.shapes],
  (units = [], shapes): readonly Place[] =>
    units.flatMap(({ key, relation, level }) => {
      const shape = shapeOf(key, shapes);
      return shape ? { key, relation, isTownship: level === "township", shape } : [];
    }),
);

const selectAbove = deriveRows(
  (state: AppState) => [selectUpstream(state)?.sections],
  (sections = []): readonly FlowSource[] =>
    sections.flatMap(({ section: { id, position } }) => (position ? { id, at: position } : [])),
);

/**
 * What the map draws of the upstream view: the places by relation, and how the water comes. Classes are
 * no part of it: another period draws nothing anew.
 */
export const selectUpstreamScene = derive(
  (state: AppState) => [
    selectUpstream(state)?.chosen.section,
    selectAbove(state),
    selectPlaces(state),
    state.shapes.hydro,
    state.pack.drainage?.lines,
  ],
  (section, above, places, hydro, lines = []): UpstreamScene | null =>
    section ? { places, ...flowsOf(section, above, places, lineOf(section, hydro, lines)) } : null,
);

type Shapes = AppState["shapes"];

function shapeOf(key: string, shapes: Shapes): Shape | undefined {
  const layers = [shapes.county, shapes.township, shapes.neighbours];
  for (const layer of layers) {
    const found = layer?.features.find(({ properties }) => properties["code"] === key);
    if (found) return found;
  }
  return undefined;
}

/** The chosen section's water as points that run downstream; null without a line or direction. */
function lineOf(
  { waterBody }: Section,
  hydro: Shapes["hydro"],
  lines: readonly WaterLine[],
): readonly Position[] | null {
  const line = lines.find((each) => each.waterBody === waterBody);
  if (!line || line.drawn === "shore") return null;
  const found = hydro?.features.find(({ properties }) => properties["name"] === line.line);
  const points = found ? pointsOfLine(found.geometry) : [];
  if (points.length === 0) return null;
  return line.drawn === "upstream" ? points.toReversed() : points;
}

/** Only of places that drain to the section is it said that their water comes to it. */
function flowsOf(
  { position }: Section,
  above: readonly FlowSource[],
  places: readonly Place[],
  line: readonly Position[] | null,
): Pick<UpstreamScene, "trunk" | "branches"> {
  if (!position) return { trunk: null, branches: [] };
  const of = (relation: UnitRelation): FlowSource[] =>
    places
      .filter((place) => place.relation === relation)
      .map(({ key, shape }) => ({ id: key, at: labelPointOf(shape.geometry) }));
  const { trunk, branches } = flowsTo(position, line, {
    sources: [...above, ...of("drains")],
    beside: of("along").map(({ at }) => at),
  });
  const isOfSection = new Set(above.map(({ id }) => id));
  return {
    trunk,
    branches: branches.map((branch) => ({ ...branch, isOfSection: isOfSection.has(branch.id) })),
  };
}
