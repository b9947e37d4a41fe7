import { keepCity } from "../browser/city-store";
import type { CityPack, LayerSource } from "../domain/city";
import { forCoast } from "../domain/new-city/for-coast";
import { newCityPack } from "../domain/new-city/new-city";
import { AppError } from "../errors";
import { parseCityPack, parseProgramme } from "../formats/city-pack";
import { type BaseMap, layerOf } from "../geometry/base-map";
import { baseSections, baseUnits, type CityName } from "../geometry/base-units";
import { boundsOf } from "../geometry/bounds-of";
import type { CityFiles } from "./city-files";
import { keptFrom } from "./own-city";

export interface OwnCity {
  /** One that is kept already is replaced. */
  readonly id: string;
  readonly base: BaseMap;
  readonly city: CityName;
  /** The open pack: the same indicators and limits hold for the new city. */
  readonly pack: CityPack;
  readonly files: CityFiles;
  readonly fileNames: readonly string[];
}

/** Keeps a city made of the person's polygons in the browser. Throws `not-saved`. */
export async function makeOwnCity(given: OwnCity): Promise<void> {
  const { base, city } = given;
  const pack = ownPack(given);
  parseCityPack(JSON.stringify(pack));
  const versions = await Promise.all(
    pack.city.versions.map(async ({ file }) => {
      const programme = forCoast(parseProgramme(await given.files.text(file)), city.code);
      return [file, programme] as const;
    }),
  );
  const layers = { county: layerOf(base.counties), township: layerOf(base.townships) };
  try {
    await keepCity(keptFrom({ pack, versions: new Map(versions), layers }));
  } catch (problem) {
    throw new AppError("not-saved", {}, { cause: problem });
  }
}

function ownPack({ id, base, city, pack, fileNames }: OwnCity): CityPack {
  const [west, south, east, north] = boundsOf(layerOf(base.counties)) ?? pack.city.bounds;
  return newCityPack({
    id,
    code: city.code,
    name: { zh: city.name, en: city.name },
    bounds: [west, south, east, north],
    units: baseUnits(base, city),
    sections: baseSections(base),
    programmes: pack.programmes,
    programmeInForce: pack.city.programmeInForce,
    versions: pack.city.versions,
    limits: pack.limits,
    aliases: [],
    layers: base.townships.length > 0 ? ["county", "township"] : ["county"],
    sources: [ownSource(fileNames)],
    ...(pack.english ? { english: pack.english } : {}),
  });
}

function ownSource(fileNames: readonly string[]): LayerSource {
  const names = fileNames.join("、");
  return {
    layer: "county",
    name: { zh: "本机文件", en: "Files of this machine" },
    origin: { zh: names, en: names },
    date: "",
    licence: "",
    datum: "CGCS2000 ≈ WGS 84",
    faults: [],
  };
}
