import { expect, test } from "vitest";
import { deriveDrainage } from "../../geodata/build/drainage/derive-drainage";
import { drainageLinks, readDrainage } from "../../geodata/build/drainage/write-drainage";
import { sectionRows } from "../../geodata/build/sections-table";
import type { DrainageLink } from "../../src/domain/upstream/drainage";
import { jingzhou } from "./jingzhou-geometry";

const FOLDER = "geodata/jingzhou";
const rows = sectionRows(FOLDER);

let made: Promise<DrainageLink[]> | null = null;
function table(): Promise<DrainageLink[]> {
  made ??= jingzhou().then((geometry) => drainageLinks(FOLDER, geometry, rows));
  return made;
}

const of = async (section: string, relation: DrainageLink["relation"]) =>
  (await table()).filter((link) => link.section === section && link.relation === relation);

test("every section of the table exists, every unit is of the pack or named, and each pair once", async () => {
  const { counties, townships } = await jingzhou();
  const ids = new Set(rows.map(({ id }) => id));
  const codes = new Set([...counties, ...townships].map(({ properties }) => properties.code));
  const pairs = new Set<string>();
  for (const { section, relation, other, name } of await table()) {
    expect(ids).toContain(section);
    if (relation === "upstream") expect(ids).toContain(other);
    else if (name === "") expect(codes).toContain(other);
    else expect(codes).not.toContain(other);
    const pair = `${section} ${other}`;
    expect(pairs).not.toContain(pair);
    pairs.add(pair);
  }
  expect(pairs.size).toBeGreaterThan(200);
});

test("no section lies above itself, in however many steps", async () => {
  const links = (await table()).filter(({ relation }) => relation === "upstream");
  const walk = (id: string, below: readonly string[]): void => {
    expect(below).not.toContain(id);
    for (const { section, other } of links) if (section === id) walk(other, [...below, id]);
  };
  for (const { section } of links) walk(section, []);
  expect(links.length).toBeGreaterThan(10);
});

test("along the Yangtze the sections follow each other from west to east", async () => {
  const chain: string[] = [];
  for (let id = "jingjiangkou"; id; ) {
    const next = (await of(id, "upstream")).find(({ provenance }) => provenance.note === "");
    id = next?.other ?? "";
    if (id) chain.push(id);
  }
  expect(chain).toEqual(["diaoguan", "liukou", "guanyinsi", "zhuanwachang"]);
});

test("an order over a mere scheme is an estimate, one over derived places is derived", async () => {
  const [toScheme] = await of("diaoguan", "upstream");
  const [toPlace] = await of("jingjiangkou", "upstream");
  expect(toScheme?.provenance.status).toBe("estimated");
  expect(toPlace?.provenance.status).toBe("derived");
});

test("townships are told only where the section and its line are no mere scheme", async () => {
  const townshipsOf = async (id: string) =>
    (await of(id, "along")).filter(({ other }) => other.length === 9).length;
  for (const id of ["guanyinsi", "liukou", "hanhongdaqiao", "xintan", "qujiawan"])
    expect(await townshipsOf(id)).toBe(0);
  for (const id of ["diaoguan", "jingjiangkou", "huangshantou", "jingzhouhekou"])
    expect(await townshipsOf(id)).toBeGreaterThan(3);
});

test("a township whose seat is estimated is an estimate, on a shore too", async () => {
  const shore = new Map(
    (await of("paishuizha", "along")).map(({ other, provenance }) => [other, provenance.status]),
  );
  const { townships } = await jingzhou();
  for (const { properties } of townships) {
    const status = shore.get(properties.code);
    if (status) expect(status).toBe(properties.seat_basis === "estimate" ? "estimated" : "derived");
  }
  expect(shore.size).toBeGreaterThan(8);
});

test("sections without a place get nothing derived, and what is written by hand stands", async () => {
  const byHand = readDrainage(`${FOLDER}/drainage.csv`);
  const all = await table();
  expect(all.slice(0, byHand.length)).toEqual(byHand);
  const lost = new Set(
    rows.filter((row) => row["lon"] === "" && row["water_kind"] !== "lake").map(({ id }) => id),
  );
  expect(all.slice(byHand.length).filter(({ section }) => lost.has(section))).toEqual([]);
});

const square = (west: number, south: number, size: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

function small(change: Partial<Parameters<typeof deriveDrainage>[0]> = {}) {
  const placed = { waterBody: "甲河", positionStatus: "derived" } as const;
  const unit = { name: "", isTownship: false, isEstimated: false };
  return deriveDrainage({
    sections: [
      { ...placed, id: "south", position: [0, 0.2] },
      { ...placed, id: "north", position: [0, 0.8] },
      { ...placed, id: "elsewhere", waterBody: "乙河", position: [0, 0.5] },
    ],
    lines: [{ waterBody: "甲河", line: "甲", drawn: "downstream" }],
    waters: [
      {
        name: "甲",
        isSchematic: false,
        geometry: {
          type: "LineString",
          coordinates: [
            [0, 0],
            [0, 1],
          ],
        },
      },
    ],
    units: [
      { ...unit, code: "lower", geometry: square(-0.1, 0, 0.19) },
      { ...unit, code: "upper", geometry: square(-0.1, 0.21, 0.4) },
      { ...unit, code: "far", geometry: square(0.5, 0, 0.5) },
    ],
    ...change,
  });
}

const told = (links: readonly DrainageLink[]) =>
  links.map(({ section, relation, other }) => `${section} ${relation} ${other}`);

test("a unit counts from the section above down to its own section, not beyond", () => {
  expect(told(small())).toEqual(["south along lower", "north upstream south", "north along upper"]);
});

test("a line drawn the other way turns the order round", () => {
  const lines = [{ waterBody: "甲河", line: "甲", drawn: "upstream" }] as const;
  expect(told(small({ lines }))).toEqual(["south upstream north", "south along upper"]);
});

test("a line that the hydrography lacks is an error, not a silence", () => {
  expect(() => small({ waters: [] })).toThrow("甲");
});
