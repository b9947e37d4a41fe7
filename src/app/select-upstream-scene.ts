import type { WaterLine } from "../domain/upstream/drainage";
import type { UnitRelation, Upstream, UpstreamUnit } from "../domain/upstream/upstream-of";
import { pointsOfLine } from "../geometry/along-line";
import { type FlowSource, flowsTo } from "../geometry/flow-paths";
import { labelPointOf } from "../geometry/label-point";
import type { Position } from "../geometry/position";
import type { Shape, UpstreamScene } from "../map/map-scene";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectUpstream } from "../state/select-upstream";

/** What the map draws of the upstream view: the places by relation, and how the water comes. */
export const selectUpstreamScene = derive(
  (state: AppState) => [selectUpstream(state), state.shapes, state.pack.drainage],
  (upstream, shapes, drainage): UpstreamScene | null => {
    if (!upstream) return null;
    const places = upstream.units.flatMap((unit) => {
      const shape = shapeOf(unit, shapes);
      return shape ? [{ unit, shape }] : [];
    });
    return {
      places: places.map(({ unit, shape }) => ({
        relation: unit.relation,
        isTownship: unit.level === "township",
        shape,
      })),
      ...flowsOf(upstream, places, lineOf(upstream, shapes.hydro, drainage?.lines ?? [])),
    };
  },
);

type Shapes = AppState["shapes"];

function shapeOf({ key }: UpstreamUnit, shapes: Shapes): Shape | undefined {
  const layers = [shapes.county, shapes.township, shapes.neighbours];
  for (const layer of layers) {
    const found = layer?.features.find(({ properties }) => properties["code"] === key);
    if (found) return found;
  }
  return undefined;
}

/** The chosen section's water as points that run downstream; null without a line or direction. */
function lineOf(
  { chosen }: Upstream,
  hydro: Shapes["hydro"],
  lines: readonly WaterLine[],
): readonly Position[] | null {
  const line = lines.find(({ waterBody }) => waterBody === chosen.section.waterBody);
  if (!line || line.drawn === "shore") return null;
  const found = hydro?.features.find(({ properties }) => properties["name"] === line.line);
  const points = found ? pointsOfLine(found.geometry) : [];
  if (points.length === 0) return null;
  return line.drawn === "upstream" ? points.toReversed() : points;
}

interface Place {
  readonly unit: UpstreamUnit;
  readonly shape: Shape;
}

/** Only of places that drain to the section is it said that their water comes to it. */
function flowsOf(
  { chosen, sections }: Upstream,
  places: readonly Place[],
  line: readonly Position[] | null,
): Pick<UpstreamScene, "trunk" | "branches"> {
  const to = chosen.section.position;
  if (!to) return { trunk: null, branches: [] };
  const above = sections.flatMap(({ section: { id, position } }): FlowSource[] =>
    position ? [{ id, at: position }] : [],
  );
  const of = (relation: UnitRelation): FlowSource[] =>
    places
      .filter(({ unit }) => unit.relation === relation)
      .map(({ unit, shape }) => ({ id: unit.key, at: labelPointOf(shape.geometry) }));
  const { trunk, branches } = flowsTo(to, line, {
    sources: [...above, ...of("drains")],
    beside: of("along").map(({ at }) => at),
  });
  const isOfSection = new Set(above.map(({ id }) => id));
  return {
    trunk,
    branches: branches.map((branch) => ({ ...branch, isOfSection: isOfSection.has(branch.id) })),
  };
}
