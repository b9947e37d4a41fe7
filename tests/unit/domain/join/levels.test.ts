import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { joinPlaces } from "../../../../src/domain/join/join-report";
import { matchPlace } from "../../../../src/domain/join/match-place";
import {
  indexPlaces,
  type KnownPlace,
  type PlaceAlias,
} from "../../../../src/domain/join/place-index";

const lines = (file: string) =>
  readFileSync(`public/geodata/jingzhou/${file}`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const units = lines("units.csv").map(
  ([code = "", level = "", zh = "", en = "", , , parent = ""]): KnownPlace => ({
    code,
    level: level as KnownPlace["level"],
    names: [zh, en],
    parent: parent || null,
  }),
);
const section: KnownPlace = {
  code: "xintan",
  level: "section",
  names: ["新滩"],
  parent: "421083",
};
const places = [...units, section];
const aliases = lines("aliases.csv").map(([text = "", code = ""]) => ({ text, code }));

const indexWith = (confirmed: readonly PlaceAlias[]) =>
  indexPlaces({ places, aliases: [...aliases, ...confirmed], confirmed, history: [] });

const unit = (text: string, within: string | null = null) =>
  matchPlace({ text, within, isSection: false }, indexWith([]));

test.each([
  ["洪湖市新堤街道", "421083001"],
  ["洪湖市新堤", "421083001"],
  ["荆州市洪湖市新堤街道", "421083001"],
  ["湖北省荆州市洪湖市 新堤街道办事处", "421083001"],
  ["洪湖新堤街道", "421083001"],
  ["荆州区城南街道", "421003003"],
  ["荆州开发区联合街道", "421071001"],
  ["Honghu Xindi Subdistrict", "421083001"],
])("%j is the township behind its county", (text, code) => {
  expect(unit(text)).toEqual({ kind: "normalised", code });
});

test.each([
  "洪湖市天上街道",
  "洪湖市本级",
  "沙市区新堤街道",
  "荆州市曲",
  "洪湖市市",
  "洪湖市区",
  "洪湖市开发区",
])("%j, which begins with the name of a unit and goes on, is never taken for that unit", (text) => {
  const match = unit(text);
  expect(match.kind).not.toBe("normalised");
  const codes = "candidates" in match ? match.candidates : [];
  for (const code of ["421083", "421002", "421000"]) expect(codes).not.toContain(code);
});

test("a county behind its city, with a slip of the pen, is still offered", () => {
  expect(unit("荆州市监里市")).toEqual({ kind: "fuzzy", candidates: ["421088"] });
});

test("where the row's own county is another one, the township behind a county waits for a person", () => {
  expect(unit("洪湖市新堤街道", "421083").kind).toBe("normalised");
  expect(unit("洪湖市新堤街道", "421000").kind).toBe("normalised");
  expect(unit("洪湖市新堤街道", "421088")).toEqual({ kind: "fuzzy", candidates: ["421083001"] });
});

test("what stands behind a county is no section, and a section's name no township", () => {
  expect(
    matchPlace({ text: "洪湖市新堤街道", within: null, isSection: true }, indexWith([])),
  ).toEqual({ kind: "unmatched" });
});

const counties = [
  "沙市区",
  "荆州区",
  "公安县",
  "江陵县",
  "石首市",
  "洪湖市",
  "松滋市",
  "监利市",
] as const;

function report(texts: readonly string[], confirmed: readonly PlaceAlias[] = []) {
  const groups = texts.map((text, at) => ({ text, within: null, count: 1, lines: [at + 2] }));
  return joinPlaces(groups, indexWith(confirmed), false);
}

const kinds = (texts: readonly string[], confirmed: readonly PlaceAlias[] = []) =>
  report(texts, confirmed).entries.map(({ match }) => match.kind);

test("a few townships among counties are asked about, each with its level", () => {
  const { entries, isMixedLevel, withoutRow } = report([...counties, "新堤街道", "洪湖市乌林镇"]);
  expect(entries.slice(-2).map(({ match }) => match)).toEqual([
    { kind: "other-level", candidates: ["421083001"], level: "township" },
    { kind: "other-level", candidates: ["421083101"], level: "township" },
  ]);
  expect(entries.slice(0, 8).every(({ match }) => match.kind === "exact")).toBe(true);
  expect(isMixedLevel).toBe(false);
  expect(withoutRow).toEqual([]);
});

test("a county among townships is asked about too; the other townships have no row", () => {
  const { entries, withoutRow } = report(["锣场镇", "中山街道", "崇文街道", "解放街道", "沙市区"]);
  expect(entries.at(-1)?.match).toEqual({
    kind: "other-level",
    candidates: ["421002"],
    level: "county",
  });
  expect(new Set(withoutRow.map(({ level }) => level))).toEqual(new Set(["township"]));
});

test("from four fifths on a table is of one level; below, it is mixed and taken as it is", () => {
  expect(kinds([...counties.slice(0, 4), "新堤街道"])).toContain("other-level");
  const mixed = [...counties.slice(0, 3), "新堤街道"];
  expect(kinds(mixed)).not.toContain("other-level");
  expect(report(mixed).isMixedLevel).toBe(true);
});

test("the city and function zones stand beside counties", () => {
  const texts = [...counties, "荆州市", "荆州经济技术开发区", "荆州高新区"];
  expect(kinds(texts)).not.toContain("other-level");
});

test("what a person confirmed of a name is taken in every later table", () => {
  const own = [{ text: "新堤街道", code: "421083001" }];
  const texts = [...counties, "新 堤街道", "洪湖市乌林镇"];
  expect(kinds(texts, own).slice(-2)).toEqual(["alias", "other-level"]);
  const other = [{ text: "新堤街道", code: "421083" }];
  expect(report(texts, other).entries[8]?.match).toEqual({ kind: "alias", code: "421083" });
  const ofSection = [{ text: "新堤街道", code: "xintan" }];
  expect(report(texts, ofSection).entries[8]?.match.kind).toBe("other-level");
  const gone = [{ text: "新堤街道", code: "999999" }];
  expect(report(texts, gone).entries[8]?.match.kind).toBe("other-level");
});

test("an other name of the pack is no person's word", () => {
  const texts = ["锣场镇", "中山街道", "崇文街道", "解放街道", "洪湖"];
  expect(kinds(texts).at(-1)).toBe("other-level");
});
