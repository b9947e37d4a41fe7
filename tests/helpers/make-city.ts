import type { CityPack } from "../../src/domain/city";
import { newCityPack } from "../../src/domain/new-city/new-city";
import { newSection } from "../../src/domain/pack-edits/new-rows";
import type { UnitCode } from "../../src/domain/unit-code";
import type { CityContent } from "../../src/formats/workspace-file/city-content";
import { type BaseArea, layerOf } from "../../src/geometry/base-map";
import { baseUnits } from "../../src/geometry/base-units";
import { builtPack } from "./built-city";

function area(code: string, name: string, west: number): BaseArea {
  const ring = [
    [west, 32],
    [west + 0.3, 32],
    [west + 0.3, 32.3],
    [west, 32.3],
    [west, 32],
  ];
  const geometry = { type: "Polygon" as const, coordinates: [ring] };
  return { code: code as UnitCode, name, areaKm2: 941.5, geometry };
}

/** A small city as a person makes one: two counties, a township, a section. */
export function makeCity(change: (pack: CityPack) => CityPack = (pack) => pack): CityContent {
  const built = builtPack();
  const city = { code: "420600" as UnitCode, name: "襄阳市" };
  const counties = [area("420602", "襄城区", 112), area("420606", "樊城区", 112.3)];
  const townships = [area("420602100", "檀溪镇", 112)];
  const programme = built.programmes.find(({ id }) => id === built.city.programmeInForce);
  if (!programme) throw new Error("the built pack has no system in force");
  const pack = newCityPack({
    id: "own-420600",
    code: city.code,
    name: { zh: city.name, en: "Xiangyang" },
    bounds: [112, 32, 112.6, 32.3],
    units: baseUnits({ counties, townships, points: [] }, city),
    sections: [
      { ...newSection("s1"), name: { zh: "白家湾", en: "白家湾" }, position: [112.1, 32.1] },
    ],
    programmes: [programme],
    programmeInForce: programme.id,
    versions: [{ id: programme.id, file: "programme-eco.json" }],
    limits: built.limits,
    aliases: [],
    layers: ["county", "township"],
    sources: [],
  });
  return {
    pack: change(pack),
    versions: new Map([["programme-eco.json", programme]]),
    layers: { county: layerOf(counties), township: layerOf(townships) },
  };
}
