import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeOpening } from "../../../src/database/opening";
import { parseCityPack } from "../../../src/formats/city-pack";
import { openingState } from "../../../src/state/initial-state";
import { selectAssessedSections, selectSectionSummary } from "../../../src/state/select-sections";
import { selectCardVerdict, selectCountyVerdicts } from "../../../src/state/select-verdicts";
import { select } from "../../../src/state/transitions";

const read = (file: string) => readFileSync(`public/geodata/jingzhou/${file}`, "utf8");

const opened = () =>
  openingState(parseCityPack(read("pack.json")), decodeOpening(read("opening.json")), {
    language: "zh",
    today: "2026-11-23",
  });

test("opens at the worst gap, and that gap is published", () => {
  const state = opened();
  expect(selectCardVerdict(state)).toMatchObject({
    unit: "421083",
    indicator: "notice-naming",
    state: "not-met",
    basis: "published",
  });
});

test("every indicator has a verdict for the city, its counties and zones", () => {
  const verdicts = selectCountyVerdicts(opened());
  expect(verdicts.size).toBeGreaterThan(40);
  for (const each of verdicts.values()) expect(each).toHaveLength(12);
});

test("the published month has 16 of 30 sections assessed, none worse than Ⅴ", () => {
  expect(selectSectionSummary(opened())).toMatchObject({
    assessed: 16,
    all: 30,
    worseThanFiveShare: 0,
  });
});

test("a section without readings stays in the list with no class", () => {
  const silent = selectAssessedSections(opened()).filter(({ assessment }) => !assessment.rank);
  expect(silent.length).toBeGreaterThan(10);
  for (const { assessment } of silent) expect(assessment.state).toBe("no-data");
});

test("selecting does not judge again", () => {
  const state = opened();
  const before = selectCountyVerdicts(state);
  expect(selectCountyVerdicts(select(state, { kind: "none" }))).toBe(before);
});
