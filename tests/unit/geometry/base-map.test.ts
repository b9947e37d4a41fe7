import { expect, test } from "vitest";
import { newCityPack } from "../../../src/domain/new-city/new-city";
import type { Table, TextColumn } from "../../../src/domain/tables/table";
import type { UnitCode } from "../../../src/domain/unit-code";
import { parseCityPack } from "../../../src/formats/city-pack";
import { baseMapOf } from "../../../src/geometry/base-map";
import { baseSections, baseUnits } from "../../../src/geometry/base-units";
import { builtPack } from "../../helpers/built-city";

function column(name: string, cells: readonly string[]): TextColumn {
  const parts = cells.map((cell) => new TextEncoder().encode(cell));
  const ends = Uint32Array.from(parts, (_, at) =>
    parts.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0),
  );
  const starts = Uint32Array.from(parts, (part, at) => (ends[at] ?? 0) - part.length);
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
  return { name, bytes, starts, ends };
}

function table(columns: readonly TextColumn[], shapes: readonly string[] | null): Table {
  const rowCount = columns[0]?.ends.length ?? 0;
  return {
    name: "t",
    rowCount,
    columns,
    lines: Uint32Array.from({ length: rowCount }, (_, at) => at + 1),
    shapes: shapes && column("shapes", shapes),
  };
}

const square = (west: number, south: number) =>
  JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ],
    ],
  });

const counties = table(
  [column("区划代码", ["420602", "420606"]), column("名称", ["襄城区", "樊城区"])],
  [square(112, 32), square(112.1, 32)],
);
const townships = table(
  [column("name", ["檀溪镇"]), column("code", ["420602100000"])],
  [square(112, 32)],
);
const sections = table(
  [
    column("断面名称", ["白家湾", "无处"]),
    column("经度", ["112.05", ""]),
    column("纬度", ["32.05", ""]),
  ],
  null,
);

test("codes tell counties from townships; points with coordinates are sections", () => {
  const base = baseMapOf([townships, counties, sections]);
  expect(base.counties.map(({ code, name }) => [code, name])).toEqual([
    ["420602", "襄城区"],
    ["420606", "樊城区"],
  ]);
  expect(base.townships.map(({ code }) => code)).toEqual(["420602100"]);
  expect(base.points).toEqual([{ name: "白家湾", position: [112.05, 32.05] }]);
  expect(base.counties[0]?.areaKm2).toBeGreaterThan(100);
});

test("a city made of files fits the pack's schema, each place under its own", () => {
  const base = baseMapOf([townships, counties, sections]);
  const { city, programmes, limits } = builtPack();
  const units = baseUnits(base, { code: "420600" as UnitCode, name: "襄阳市" });
  const pack = newCityPack({
    id: "own-420600",
    code: "420600" as UnitCode,
    name: { zh: "襄阳市", en: "襄阳市" },
    bounds: [112, 32, 112.2, 32.1],
    units,
    sections: baseSections(base),
    programmes,
    programmeInForce: city.programmeInForce,
    versions: city.versions,
    limits,
    aliases: [],
    layers: ["county", "township"],
    sources: [],
  });
  const read = parseCityPack(JSON.stringify(pack));
  expect(read.places.units.map(({ code, parent }) => [code, parent])).toEqual([
    ["420600", null],
    ["420602", "420600"],
    ["420606", "420600"],
    ["420602100", "420602"],
  ]);
  expect(read.places.sections).toMatchObject([{ id: "s1", county: "420602" }]);
  expect(read.city.namingGoals).toEqual([]);
});

test("polygons without codes or names are none of a city", () => {
  const nameless = table([column("code", ["420602"])], [square(112, 32)]);
  const uncoded = table([column("名称", ["襄城区"])], [square(112, 32)]);
  expect(baseMapOf([nameless, uncoded]).counties).toEqual([]);
});
