import type { Layer, LayerProps } from "@deck.gl/core";
import { IconLayer, PathLayer } from "@deck.gl/layers";
import type { Texture } from "@luma.gl/core";
import { arrowsAlong, type FlowArrow } from "../../geometry/flow-paths";
import type { Position } from "../../geometry/position";
import type { UpstreamScene } from "../map-scene";
import { mapColours } from "../style/map-colours";
import { deckColour } from "./deck-colour";
import { ARROW_SIZE, paintArrow } from "./paint-arrow";

interface Flow {
  readonly path: readonly Position[];
  readonly width: number;
}

interface SizedArrow extends FlowArrow {
  readonly size: number;
}

type Common = Pick<LayerProps, "visible" | "parameters"> & { readonly beforeId: string };

const TRUNK_WIDTH = 4;
const SECTION_WIDTH = 2.4;
const PLACE_WIDTH = 1.4;
const CASING = 2.2;
const ARROW_EVERY_KM = 18;

const INK = deckColour(mapColours.upstream, 235);
const HALO = deckColour(mapColours.halo, 220);

let arrow: HTMLCanvasElement | null = null;

interface Prepared {
  readonly flows: readonly Flow[];
  readonly arrows: readonly SizedArrow[];
}

// The layers are built again with each hover and zoom; the same data is not put on the card again.
const prepared = new WeakMap<UpstreamScene, Prepared>();

function prepare({ trunk, branches }: UpstreamScene): Prepared {
  const flows = [
    ...branches.map(
      ({ path, isOfSection }): Flow => ({ path, width: isOfSection ? SECTION_WIDTH : PLACE_WIDTH }),
    ),
    ...(trunk ? [{ path: trunk, width: TRUNK_WIDTH }] : []),
  ];
  return { flows, arrows: flows.flatMap(arrowsOf) };
}

/** The flows of the upstream view, light under dark, with arrows: direction is never colour alone. */
export function buildFlowLayers(
  upstream: UpstreamScene,
  common: Common,
  scale: number,
): readonly Layer[] {
  const ready = prepared.get(upstream) ?? prepare(upstream);
  prepared.set(upstream, ready);
  const { flows, arrows } = ready;
  if (flows.length === 0) return [];
  arrow ??= paintArrow();
  const line = (id: string, casing: number, colour: typeof INK) =>
    new PathLayer<Flow>({
      ...common,
      id,
      data: flows,
      getPath: ({ path }) => path.map(([x, y]): [number, number] => [x, y]),
      getColor: colour,
      getWidth: ({ width }) => width * scale + casing,
      widthUnits: "pixels",
      capRounded: true,
      jointRounded: true,
      updateTriggers: { getWidth: scale },
    });
  const heads = new IconLayer<SizedArrow>({
    ...common,
    id: "flow-arrows",
    data: arrows,
    // Any picture is taken; the type knows only textures and addresses.
    iconAtlas: arrow as unknown as Texture,
    iconMapping: { arrow: { x: 0, y: 0, width: arrow.width, height: arrow.height } },
    getIcon: () => "arrow",
    getPosition: ({ at: [x, y] }) => [x, y],
    getAngle: ({ angle }) => angle,
    getSize: ({ size }) => size,
    sizeUnits: "pixels",
    sizeScale: scale,
  });
  return [line("flow-casing", CASING, HALO), line("flow", 0, INK), heads];
}

/** The trunk has one every so far, a branch one in its middle. */
function arrowsOf({ path, width }: Flow): readonly SizedArrow[] {
  const every = width === TRUNK_WIDTH ? ARROW_EVERY_KM : Number.POSITIVE_INFINITY;
  const size = width === PLACE_WIDTH ? ARROW_SIZE * 0.7 : ARROW_SIZE;
  return arrowsAlong(path, every).map((each) => ({ ...each, size }));
}
