import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { joinPlaces, withAlias } from "../../../../src/domain/join/join-report";
import { matchPlace } from "../../../../src/domain/join/match-place";
import {
  indexPlaces,
  type KnownPlace,
  type PlaceIndex,
} from "../../../../src/domain/join/place-index";
import { editDistance } from "../../../../src/domain/join/place-text";

const lines = (file: string) =>
  readFileSync(`public/geodata/jingzhou/${file}`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

let places: readonly KnownPlace[];
let index: PlaceIndex;
const history = [{ from: "421023", to: "421088", until: "2020" }];
const aliases = lines("aliases.csv").map(([text = "", code = ""]) => ({ text, code }));

beforeAll(() => {
  const units = lines("units.csv").map(
    ([code = "", level = "", zh = "", en = "", , , parent = ""]): KnownPlace => ({
      code,
      level: level as KnownPlace["level"],
      names: [zh, en],
      parent: parent || null,
    }),
  );
  const sections = lines("sections.csv").map(
    ([id = "", zh = "", en = ""]): KnownPlace => ({
      code: id,
      names: [zh, en],
      parent: null,
      level: "section",
    }),
  );
  places = [...units, ...sections];
  index = indexPlaces({ places, aliases, history });
});

const unit = (text: string, within: string | null = null) =>
  matchPlace({ text, within, isSection: false }, index);

test.each([
  ["421088", "exact", "421088"],
  ["监利市", "exact", "421088"],
  ["421088000", "normalised", "421088"],
  ["421088000000", "normalised", "421088"],
  ["４２１０８８", "normalised", "421088"],
  ["421002.0", "normalised", "421002"],
  ["荆州市监利市", "normalised", "421088"],
  [" 沙市 区", "normalised", "421002"],
  ["荆州市", "exact", "421000"],
  ["松滋", "alias", "421087"],
  ["监利县", "alias", "421088"],
])("%j is found as %s", (text, kind, code) => {
  expect(unit(text)).toEqual({ kind, code });
});

test("a code of before is found with the year it was borne until", () => {
  expect(unit("421023")).toEqual({ kind: "history", code: "421088", change: history[0] });
  expect(unit("421023000000")).toMatchObject({ kind: "history", code: "421088" });
});

test("a slip of one letter is a candidate, never a match; a wrong code is none", () => {
  expect(unit("监里市")).toEqual({ kind: "fuzzy", candidates: ["421088"] });
  expect(unit("421089")).toEqual({ kind: "unmatched" });
  expect(unit("合计")).toEqual({ kind: "unmatched" });
});

test("a name two townships bear needs its county, which then tells", () => {
  const twice = [
    { code: "421022100", names: ["新厂镇"], parent: "421022", level: "township" },
    { code: "421081100", names: ["新厂镇"], parent: "421081", level: "township" },
  ] as const;
  const small = indexPlaces({
    places: [...places.slice(0, 12), ...twice],
    aliases: [],
    history: [],
  });
  const ask = (within: string | null) =>
    matchPlace({ text: "新厂镇", within, isSection: false }, small);
  expect(ask(null)).toEqual({ kind: "ambiguous", candidates: ["421022100", "421081100"] });
  expect(ask("421081")).toEqual({ kind: "exact", code: "421081100" });
  const report = joinPlaces(
    [{ text: "新厂镇", within: "石首市", count: 1, lines: [2] }],
    small,
    false,
  );
  expect(report.entries[0]?.match).toEqual({ kind: "exact", code: "421081100" });
});

test.each([
  ["新滩", "exact"],
  ["新滩断面", "normalised"],
  ["新滩（国控）", "normalised"],
])("section %j is found as %s, and never as a unit", (text, kind) => {
  expect(matchPlace({ text, within: null, isSection: true }, index)).toEqual({
    kind,
    code: "xintan",
  });
  expect(unit(text).kind).not.toBe("exact");
});

const groups = (...texts: readonly string[]) =>
  texts.map((text, at) => ({ text, within: null, count: 1, lines: [at + 2] }));

test("a report has both sides: every text with its lines, and units that no row names", () => {
  const asked = groups("沙市区", "监利县", "江陵线", "合计");
  const { entries, withoutRow, isMixedLevel } = joinPlaces(asked, index, false);
  expect(entries.map(({ text, lines: at, match }) => [text, at, match.kind])).toEqual([
    ["沙市区", [2], "exact"],
    ["监利县", [3], "alias"],
    ["江陵线", [4], "fuzzy"],
    ["合计", [5], "unmatched"],
  ]);
  const names = withoutRow.map(({ code }) => code);
  expect(names).toEqual(["421003", "421022", "421024", "421081", "421083", "421087"]);
  expect(isMixedLevel).toBe(false);
});

test("counties beside townships are said to be of two levels", () => {
  expect(joinPlaces(groups("沙市区", "锣场镇"), index, false).isMixedLevel).toBe(true);
});

test("what a person confirmed is an alias the next time, the newest word counting", () => {
  const first = withAlias(aliases, { text: "江陵线", code: "421024" });
  const learned = withAlias(first, { text: "江陵线", code: "421002" });
  const next = indexPlaces({ places, aliases: learned, history });
  expect(matchPlace({ text: "江陵线", within: null, isSection: false }, next)).toEqual({
    kind: "alias",
    code: "421002",
  });
  expect(learned.length).toBe(aliases.length + 1);
});

test.each([
  ["监利市", "监里市", 1],
  ["𠀀市", "市", 1],
  ["abc", "cba", 2],
  ["", "ab", 2],
  ["ab", "abcdef", 4],
])("%j to %j is %d letters", (one, other, distance) => {
  expect(Math.min(editDistance(one, other, 3), 4)).toBe(distance);
});
