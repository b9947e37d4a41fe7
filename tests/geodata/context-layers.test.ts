import { expect, test } from "vitest";
import { readJson } from "../../geodata/build/city-layers";
import { boxOf } from "../../geodata/build/packed-index";
import { type ProtectedArea, protectedRows } from "../../geodata/build/protected-areas";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";
import { jingzhou } from "./jingzhou-geometry";

const listed = () => readJson<ProtectedArea[]>("geodata/jingzhou", "layers/protected-areas.json");

test("rivers, the lake and the canal carry their names; only the hand-drawn canal is schematic", async () => {
  const { hydro } = await jingzhou();
  const names = hydro.features.map(({ properties }) => properties?.["name"]);
  for (const name of ["长江", "松滋河", "虎渡河", "藕池河", "沮漳河", "东荆河", "洪湖"])
    expect(names).toContain(name);
  const schematic = hydro.features.filter(({ properties }) => properties?.["schematic"]);
  expect(schematic.map(({ properties }) => properties?.["name"])).toEqual(["四湖总干渠"]);
  for (const { properties } of hydro.features)
    expect(["river", "lake", "canal"]).toContain(properties?.["kind"]);
});

test("an area without a usable position is listed but not drawn", async () => {
  const { protectedAreas } = await jingzhou();
  const rows = protectedRows(listed()) as { name: string; geometry_available: string }[];
  expect(rows).toHaveLength(7);
  const undrawn = rows.filter((row) => row.geometry_available === "no");
  expect(undrawn).toHaveLength(4);
  const drawn = protectedAreas.features.map(({ properties }) => properties?.["name"]);
  expect(drawn).toHaveLength(3);
  for (const { name } of undrawn) expect(drawn).not.toContain(name);
});

test("every drawn area says in words what stands in for its boundary", async () => {
  const { protectedAreas } = await jingzhou();
  for (const { properties } of protectedAreas.features)
    expect(properties?.["proxy"]).toMatch(/代用/);
});

test("the circle of 石首麋鹿 has the published area of 1,567 ha within 1 %", async () => {
  const { protectedAreas } = await jingzhou();
  const circle = protectedAreas.features.find(({ properties }) =>
    String(properties?.["name"]).includes("麋鹿"),
  );
  if (circle?.geometry.type !== "Polygon") throw new Error("no circle");
  expect(Math.abs(areaKm2(circle.geometry) / 15.67 - 1)).toBeLessThan(0.01);
});

test("the counties around are there, none of them the city's own", async () => {
  const { neighbours, counties } = await jingzhou();
  const names = neighbours.features.map(({ properties }) => properties?.["name"]);
  for (const name of ["华容县", "宜都市", "潜江市", "仙桃市", "嘉鱼县", "沙洋县", "汉川市"])
    expect(names).toContain(name);
  const own = counties.map(({ properties }) => properties.code);
  for (const { properties, geometry } of neighbours.features) {
    expect(properties?.["code"]).toMatch(/^4[23]\d{4}$/);
    expect(own).not.toContain(properties?.["code"]);
    const [west, south, east, north] = boxOf(geometry);
    expect(west < 114.5 && east > 110.9 && south < 31 && north > 29).toBe(true);
  }
});
