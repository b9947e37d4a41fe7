import { svgPaths } from "../../geometry/svg-paths";
import type { Tone, ToneLayer, ToneShape } from "../../panels/side-page/tone-map";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";

const PICTURE_WIDTH = 1000;

/** The counties as paths of a small picture; null until they were read. */
export const selectCountyPaths = derive(
  (state: AppState) => [state.shapes.county],
  (shapes) => shapes && svgPaths(shapes, PICTURE_WIDTH),
);

export type CountyPaths = NonNullable<ReturnType<typeof selectCountyPaths>>;

export interface Toned {
  readonly tone: Tone;
  readonly name: string;
  readonly isFaded: boolean;
}

/** The counties in the tones of their codes; what has none is left blank. */
export function unitLayer(paths: CountyPaths, toned: ReadonlyMap<string, Toned>): ToneLayer {
  const shapes = paths.shapes.map(({ code, path, at }): ToneShape => {
    const { tone, name, isFaded } = toned.get(code) ?? BLANK;
    return { ...tone, code, path, at, name, isFaded };
  });
  return { shapes, marks: [] };
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
  const { shapes } = unitLayer(paths, new Map());
  const marks = points.map(({ id, position, tone, name, isFaded }) => ({
    ...tone,
    id,
    at: paths.place([...position]),
    name,
    isFaded,
  }));
  return { shapes, marks };
}
