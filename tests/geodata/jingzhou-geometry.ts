import { type CityGeometry, makeGeometry } from "../../geodata/build/city-geometry";

let made: Promise<CityGeometry> | null = null;

/** The geometry of 荆州, made once for a test file from the same facts as the build. */
export function jingzhou(): Promise<CityGeometry> {
  made ??= makeGeometry("geodata/jingzhou");
  return made;
}
