import { expect, test } from "vitest";
import { readCsv } from "../../geodata/build/pack/read-csv";
import { sectionColumns, sectionRows } from "../../geodata/build/sections-table";
import { jingzhou } from "./jingzhou-geometry";
import { isInside } from "./rings";

const rows = () => sectionRows("geodata/jingzhou");
const byId = (id: string) => rows().find((row) => row["id"] === id);

test("all 32 sections are kept: 30 of 荆州 and two inflows of 潜江", () => {
  expect(rows()).toHaveLength(32);
  expect(new Set(rows().map(({ id }) => id)).size).toBe(32);
  const outside = rows().filter((row) => row["outside"] === "true");
  expect(outside.map((row) => row["listed_city"])).toEqual(["潜江市", "潜江市"]);
});

test("ids are plain ASCII and every declared column is filled from a fact or empty", () => {
  for (const row of rows()) {
    expect(row["id"]).toMatch(/^[a-z][a-z-]*$/);
    for (const column of sectionColumns) expect(row[column]).toBeTypeOf("string");
  }
});

test("19 have a position, derived or schematic; 13 are unknown and stay without one", () => {
  for (const row of rows()) {
    const isPlaced = row["lon"] !== "" && row["lat"] !== "";
    expect(isPlaced).toBe(row["position_status"] !== "unknown");
    expect(["derived", "schematic", "unknown"]).toContain(row["position_status"]);
    expect(row["position_note"]).not.toBe("");
  }
  expect(rows().filter((row) => row["position_status"] === "unknown")).toHaveLength(13);
});

test("no section claims an official target class", () => {
  for (const row of rows()) expect(row["target_class_official"]).toBe("");
});

test("sections assessed for two cities name both", () => {
  expect(byId("jingzhouhekou")?.["cities_shared"]).toBe("宜昌市;荆州市");
  expect(byId("hanhongdaqiao")?.["cities_shared"]).toBe("荆州市;仙桃市");
});

test("the points of 洪湖 lie inside the lake's outline", async () => {
  const { hydro } = await jingzhou();
  const lake = hydro.features.find(({ properties }) => properties?.["name"] === "洪湖");
  const points = rows().filter((row) => row["water_body"] === "洪湖" && row["lon"] !== "");
  expect(points).toHaveLength(4);
  for (const row of points) {
    expect(row["water_kind"]).toBe("lake");
    if (lake) expect(isInside([Number(row["lon"]), Number(row["lat"])], lake.geometry)).toBe(true);
  }
});

test("every placed section names a county of the city", async () => {
  const { counties } = await jingzhou();
  const codes = counties.map(({ properties }) => properties.code);
  for (const row of rows().filter(({ lon }) => lon !== "")) expect(codes).toContain(row["county"]);
});

test("the published readings of April 2021 belong to 17 sections of the table", () => {
  const ids = new Set(rows().map(({ id }) => id));
  const read = new Set(readCsv("geodata/jingzhou/water-quality.csv").map((row) => row["section"]));
  expect(read.size).toBe(17);
  for (const id of read) expect(ids).toContain(id);
});
