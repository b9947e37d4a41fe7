import { type SvgShape, type SvgShapes, svgPaths } from "../../geometry/svg-paths";
import type { Tone, ToneLayer, ToneMark, ToneShape } from "../../panels/side-page/tone-map";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";

const PICTURE_WIDTH = 1000;

/** The counties as paths of a small picture; null until they were read. */
export const selectCountyPaths = derive(
  (state: AppState) => [state.shapes.county],
  (shapes) => shapes && svgPaths(shapes, PICTURE_WIDTH),
);

/** The townships in the same picture, the borders of the counties over them; null until they were read. */
export const selectTownshipPaths = derive(
  (state: AppState) => [state.shapes.county, state.shapes.township],
  (counties, townships): (CountyPaths & { readonly borders: string }) | null => {
    if (!counties || !townships) return null;
    const features = [...counties.features, ...townships.features];
    const paths = svgPaths({ type: "FeatureCollection", features }, PICTURE_WIDTH);
    if (!paths) return null;
    const codes = new Set(counties.features.map(({ properties }) => properties?.["code"]));
    const borders = paths.shapes.filter(({ code }) => codes.has(code)).map(({ path }) => path);
    const shapes = paths.shapes.filter(({ code }) => !codes.has(code));
    return { ...paths, shapes, borders: borders.join("") };
  },
);

export type CountyPaths = NonNullable<ReturnType<typeof selectCountyPaths>>;

export interface Toned {
  readonly tone: Tone;
  readonly name: string;
  readonly isFaded: boolean;
}

/** Counties or townships: townships have borders of counties over them. */
export type UnitPaths = CountyPaths & { readonly borders?: string };

/** How large a sign in a township is; in a small map of them there is room for none. */
export const TOWN_SIGN = 20;

/** The units in the tones of their codes; what has none is left blank. */
export function unitLayer(
  { shapes, borders }: UnitPaths,
  toned: ReadonlyMap<string, Toned>,
  isSmall = false,
): ToneLayer {
  if (borders === undefined) return { shapes: toneShapes(shapes, toned, 0), marks: [] };
  const signSize = isSmall ? Number.POSITIVE_INFINITY : TOWN_SIGN;
  return { shapes: toneShapes(shapes, toned, signSize), marks: [], borders };
}

/** Shapes in the tones of their codes; a sign of that size only where there is room for it. */
export function toneShapes(
  shapes: readonly SvgShape[],
  toned: ReadonlyMap<string, Toned>,
  signSize: number,
): readonly ToneShape[] {
  return shapes.map(({ code, path, at, size: [width, height] }) => {
    const { tone, name, isFaded } = toned.get(code) ?? BLANK;
    const hasRoom = width >= tone.sign.length * signSize && height >= 1.2 * signSize;
    return { ...tone, sign: hasRoom ? tone.sign : "", code, path, at, name, isFaded };
  });
}

const BLANK: Toned = {
  tone: { fill: "#ffffff", ink: "#1d2733", sign: "", pattern: "plain" },
  name: "",
  isFaded: false,
};

export interface TonedPoint extends Toned {
  readonly id: string;
  readonly position: readonly [longitude: number, latitude: number];
}

/** Sections over quiet counties. */
export function sectionLayer(paths: CountyPaths, points: readonly TonedPoint[]): ToneLayer {
  const shapes = toneShapes(paths.shapes, new Map(), 0);
  return { shapes, marks: placePoints(paths, points) };
}

/** The points where they lie in the picture. */
export function placePoints(
  { place }: Pick<SvgShapes, "place">,
  points: readonly TonedPoint[],
): readonly ToneMark[] {
  return points.map(({ id, position, tone, name, isFaded }) => ({
    ...tone,
    id,
    at: place([...position]),
    name,
    isFaded,
  }));
}
