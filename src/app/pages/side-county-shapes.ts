import { type SvgShapes, svgPathsWithin } from "../../geometry/svg-paths";
import { COUNTY_SIGN, type CountyMap } from "../../panels/side-page/county-maps";
import type { AppState, Shapes } from "../../state/app-state";
import { derive } from "../../state/derive";
import { groupBy } from "../../state/group-by";
import { selectUnits } from "../../state/select-places";
import { placePoints, type Toned, type TonedPoint, toneShapes } from "./side-shapes";

/** Every small map is as large as fits in this, with room for its scale below. */
const BOX = { width: 1000, height: 690 };

type Picture = NonNullable<CountyMap["picture"]>;

/** Each county in a picture of its own, with its townships where they were read. */
export const selectCountyPictures = derive(
  (state: AppState) => [state.shapes.county, state.shapes.township, selectUnits(state)],
  (counties, townships, units): ReadonlyMap<string, SvgShapes> => {
    const features = [...(counties?.features ?? []), ...(townships?.features ?? [])];
    const ownerOf = ({ properties }: Shapes["features"][number]) => {
      const unit = units.get(String(properties?.["code"]));
      return unit?.level === "township" ? unit.parent : (unit?.code ?? null);
    };
    const pictures = new Map<string, SvgShapes>();
    for (const [code, own] of groupBy(features, ownerOf)) {
      const paths = code && svgPathsWithin({ type: "FeatureCollection", features: [...own] }, BOX);
      if (paths) pictures.set(code, paths);
    }
    return pictures;
  },
);

/** A county's townships in the tones of their codes. */
export function townPicture(
  paths: SvgShapes,
  county: string,
  toned: ReadonlyMap<string, Toned>,
): Picture | null {
  const { ground, towns } = parted(paths, county);
  if (towns.length === 0) return null;
  return framed(paths, { ...ground, shapes: toneShapes(towns, toned, COUNTY_SIGN), marks: [] });
}

/** Sections in the outline of their county. */
export function countySections(
  paths: SvgShapes,
  county: string,
  points: readonly TonedPoint[],
): Picture {
  const { ground } = parted(paths, county);
  return framed(paths, { ...ground, shapes: [], marks: placePoints(paths, points) });
}

function parted({ shapes }: SvgShapes, county: string) {
  const outline = shapes.find(({ code }) => code === county)?.path;
  const towns = shapes.filter(({ code }) => code !== county);
  return { towns, ground: outline === undefined ? {} : { ground: outline } };
}

function framed({ width, height, unitsPerKm }: SvgShapes, layer: Picture["layer"]): Picture {
  const km = [20, 10, 5, 2].find((each) => each * unitsPerKm <= BOX.width / 4) ?? 1;
  return { width, height, layer, bar: { length: km * unitsPerKm, words: `${km} km` } };
}
