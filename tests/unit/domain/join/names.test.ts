import { expect, test } from "vitest";
import { joinPlaces } from "../../../../src/domain/join/join-report";
import { matchPlace } from "../../../../src/domain/join/match-place";
import { formsOf, indexPlaces, type KnownPlace } from "../../../../src/domain/join/place-index";
import {
  editDistance,
  sectionName,
  shortName,
  withoutCity,
} from "../../../../src/domain/join/place-text";

const place = (
  code: string,
  name: string,
  level: KnownPlace["level"] = "township",
  parent: string | null = "421022",
): KnownPlace => ({ code, names: [name], level, parent });

const places = [
  place("421000", "荆州市", "city", null),
  place("421022", "公安县", "county", "421000"),
  place("421081", "石首市", "county", "421000"),
  place("421022101", "埠河镇"),
  place("421022102", "斗湖堤镇"),
  place("421022103", "黄山头管理区"),
  place("xintan", "新滩", "section", "421081"),
  place("sihu", "四湖总干渠福田寺闸", "section", null),
];
const index = indexPlaces({
  places,
  aliases: [{ text: "公 安", code: "421022" }],
  history: [{ from: "421023", to: "999999", until: "2020" }],
});

const unit = (text: string) => matchPlace({ text, within: null, isSection: false }, index);
const section = (text: string) => matchPlace({ text, within: null, isSection: true }, index);

test.each([
  ["石首市", "石首"],
  ["斗湖堤镇", "斗湖堤"],
  ["黄山头管理区", "黄山头"],
  ["沙市", "沙市"],
  ["市区", "市区"],
  ["县", "县"],
  ["市场路", "市场路"],
])("%s is short %s: two letters must be left", (text, short) => {
  expect(shortName(text)).toBe(short);
});

test.each([
  ["荆州市公安县", "公安县"],
  ["荆州公安县", "公安县"],
  ["湖北省公安县", "公安县"],
  ["黑龙江省某县", "某县"],
  ["某某某某省某县", "某某某某省某县"],
  ["荆州市区", "市区"],
  ["荆州市", "荆州市"],
  ["公安县荆州市场", "公安县荆州市场"],
])("%s without the city is %s", (text, local) => {
  expect(withoutCity(text, "荆州市")).toBe(local);
});

test("without a city nothing is cut off in front", () => {
  expect(withoutCity("公安县", "")).toBe("公安县");
});

test.each([
  ["新滩断面", "新滩"],
  ["新滩国控考核断面", "新滩"],
  ["新滩(省控)", "新滩"],
  ["断面甲", "断面甲"],
])("section %s is %s", (text, name) => {
  expect(sectionName(text)).toBe(name);
});

test("each form of a text stands once, and never an empty one", () => {
  expect(formsOf("断面", "荆州市", true)).toEqual(["断面"]);
  expect(formsOf("石首市", "荆州市", false)).toEqual(["石首市", "石首"]);
  expect(formsOf("荆州市421081", "荆州市", false)).toEqual(["荆州市421081", "421081"]);
});

test("names are found through the city in front and the kind of unit behind", () => {
  expect(unit("荆州石首")).toEqual({ kind: "normalised", code: "421081" });
  expect(unit("斗湖堤")).toEqual({ kind: "normalised", code: "421022102" });
  expect(unit(" 石首市 ")).toEqual({ kind: "exact", code: "421081" });
  expect(unit("公安")).toEqual({ kind: "alias", code: "421022" });
});

test("a name of a section is no unit's, and a section is not cut short like one", () => {
  expect(unit("新滩").kind).toBe("unmatched");
  expect(section("石首市").kind).toBe("unmatched");
  expect(section("新滩断面")).toEqual({ kind: "normalised", code: "xintan" });
});

test("a code of before whose new code is no place here is no match", () => {
  expect(unit("421023")).toEqual({ kind: "unmatched" });
});

test.each([
  ["埠河真", { kind: "fuzzy", candidates: ["421022101"] }],
  ["埠禾真", { kind: "unmatched" }],
  ["斗胡堤真", { kind: "unmatched" }],
  ["石", { kind: "unmatched" }],
  ["421082", { kind: "unmatched" }],
])("a unit's name: of four letters or fewer one may be off, %s", (text, match) => {
  expect(unit(text)).toEqual(match);
});

test.each([
  ["四湖总干渠福田寺", { kind: "fuzzy", candidates: ["sihu"] }],
  ["四湖总干渠福天寺扎", { kind: "fuzzy", candidates: ["sihu"] }],
  ["四胡总干渠福天寺扎", { kind: "unmatched" }],
])("in a longer name two may be off: %s", (text, match) => {
  expect(section(text)).toEqual(match);
});

test("the nearest names come first, five at most", () => {
  const many = [
    "甲乙丙丁戊",
    "甲乙丙丁己",
    "甲乙丙庚辛",
    "甲乙丙丁壬",
    "甲乙丙丁癸",
    "甲乙丙丁子",
    "甲乙丙丁丑",
  ];
  const crowd = indexPlaces({
    places: many.map((name, at) => place(`s${at}`, name, "section", null)),
    aliases: [],
    history: [],
  });
  const found = matchPlace({ text: "甲乙丙庚寅", within: null, isSection: true }, crowd);
  expect(found).toEqual({ kind: "fuzzy", candidates: ["s2", "s0", "s1", "s3", "s4"] });
});

test.each([
  ["abc", "abd", 1, 1],
  ["abc", "ab", 1, 1],
  ["abc", "a", 1, 2],
  ["abc", "xyz", 3, 3],
  ["", "", 1, 0],
  ["a", "", 1, 1],
])("%j to %j is %d away at most: %d", (one, other, most, distance) => {
  expect(editDistance(one, other, most)).toBe(distance);
});

test("a report of sections names the sections without a row, and no unit", () => {
  const asked = [{ text: "新滩", within: null, count: 1, lines: [2] }];
  const { withoutRow, isMixedLevel } = joinPlaces(asked, index, true);
  expect(withoutRow.map(({ code }) => code)).toEqual(["sihu"]);
  expect(isMixedLevel).toBe(false);
});

test("a report of counties names the counties without a row, whatever was not found", () => {
  const asked = ["石首市", "天上"].map((text, at) => ({
    text,
    within: null,
    count: 1,
    lines: [at + 2],
  }));
  expect(joinPlaces(asked, index, false).withoutRow.map(({ code }) => code)).toEqual(["421022"]);
});

test("a place with one name in both languages is found once", () => {
  const twice = indexPlaces({
    places: [{ code: "a", names: ["PH", "PH"], level: "township", parent: null }],
    aliases: [],
    history: [],
  });
  expect(matchPlace({ text: "PH", within: null, isSection: false }, twice)).toEqual({
    kind: "exact",
    code: "a",
  });
});
