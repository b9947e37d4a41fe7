import { beforeAll, expect, test } from "vitest";
import { readEnglish, readLimits, sectionOf } from "../../../geodata/build/pack/make-pack";
import type { Programme } from "../../../src/domain/programme/programme";
import { en } from "../../../src/messages/en";
import { takePackEnglish } from "../../../src/messages/pack-english";
import {
  makeJingzhouDemo,
  readCity,
  readJsonFile,
  readProgramme,
  readTable,
} from "./jingzhou-pack";

const HAN = /\p{Script=Han}/u;

beforeAll(() => takePackEnglish(readEnglish("geodata/jingzhou/english.json")));

const chinese = (texts: readonly string[], say: (words: string) => string) => [
  ...new Set(texts.map(say).filter((words) => HAN.test(words))),
];

const programmes = () => {
  const { programmes, versions } = readCity();
  return [...new Set([...programmes, ...versions.map(({ id }) => id)])].map(readProgramme);
};

const englishOf = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value) return [String(value.en)];
  return Object.values(value).flatMap(englishOf);
};

const wordsOf = ({ indicators, version }: Programme) => [
  ...indicators.flatMap(({ definition, formula, dataSource, departments, provenance, ...rest }) => [
    ...[definition, formula, dataSource, departments.lead, ...departments.support],
    ...[rest.number, provenance.note, rest.rollUp?.provenance.note ?? ""],
  ]),
  version?.provenance.note ?? "",
];

test("names, units, notes and work items are English on the English side", () => {
  const sources = readJsonFile("geodata/jingzhou/layers/sources.json");
  const all = englishOf([readCity(), programmes(), sources]);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((words) => HAN.test(words))).toEqual([]);
});

test("every definition, formula, source, department and note of the indicators has English", () => {
  const all = programmes().flatMap(wordsOf);
  expect(all.filter((words) => HAN.test(words)).length).toBeGreaterThan(300);
  expect(chinese(all, en.given)).toEqual([]);
});

test("every worded limit and every word of a report has English", () => {
  const rules = programmes().flatMap(({ indicators }) => indicators.flatMap(({ rules }) => rules));
  const wordings = rules.flatMap(({ wording, rule }) =>
    rule.kind === "stated" ? [wording, rule.expected] : [wording],
  );
  const published = readTable("observations.csv").map(({ text }) => text ?? "");
  const demo = makeJingzhouDemo().observations.map(({ text }) => text ?? "");
  expect(chinese([...wordings, ...published, ...demo], en.stated)).toEqual([]);
});

test("every water, its sections' notes and who shares them have English", () => {
  const sections = readTable("layers/sections.csv").map(sectionOf);
  expect(
    chinese(
      sections.map(({ name }) => name.en ?? ""),
      en.given,
    ),
  ).toEqual([]);
  const waters = sections.flatMap(({ waterBody, positionNote, sharedBy }) => [
    ...[waterBody ?? "", positionNote ?? ""],
    ...sharedBy,
  ]);
  expect(waters.length).toBeGreaterThan(60);
  expect(chinese(waters, en.given)).toEqual([]);
});

test("every place outside the city and every note of what drains to a section has English", () => {
  const links = readTable("drainage.csv").flatMap(({ name = "", note = "" }) => [name, note]);
  expect(links.filter((words) => HAN.test(words)).length).toBeGreaterThan(20);
  expect(chinese(links, en.given)).toEqual([]);
});

test("every source and note of the tables has English", () => {
  const tables = ["observations.csv", "targets.csv", "eco-towns.csv"].flatMap(readTable);
  const all = tables.flatMap(({ source = "", note = "" }) => [source, note]);
  const water = readTable("water-quality.csv").map(({ source }) => source ?? "");
  expect(chinese([...all, ...water], en.sourceWords)).toEqual([]);
});

test("every eco-town and protected area has English", () => {
  const areas = readJsonFile<{ name: string }[]>("geodata/jingzhou/layers/protected-areas.json");
  const names = [...areas.map(({ name }) => name), ...readTable("eco-towns.csv").map(townName)];
  expect(chinese(names, en.given)).toEqual([]);
});

const townName = ({ name = "" }: Record<string, string>) => name;

test("the city's settings, goals, outcomes and the class limits have English", () => {
  const { setting, waterSeasons, namingGoals, namingOutcomes } = readCity();
  const notes = [setting, waterSeasons, ...namingOutcomes].map(({ provenance }) => provenance.note);
  expect(chinese(notes, en.given)).toEqual([]);
  const clauses = [...namingGoals, ...readLimits()].map(({ clause }) => clause ?? "");
  expect(chinese(clauses, en.citation)).toEqual([]);
  expect(
    chinese(
      readLimits().map(({ unit }) => unit ?? ""),
      en.measure,
    ),
  ).toEqual([]);
});

test("every water on the map bears its English name", () => {
  const { features } = readJsonFile<{ features: { properties: Record<string, string> }[] }>(
    "geodata/jingzhou/layers/hydrography.geojson",
  );
  for (const { properties } of features) {
    expect(properties["name_en"]).toMatch(/^[A-Z][A-Za-z ()]+$/);
    expect(en.given(properties["name"] ?? "")).toBe(properties["name_en"]);
  }
});
