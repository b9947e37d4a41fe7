import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeOpening } from "../../../src/database/opening";
import { officialMethod } from "../../../src/domain/method/method";
import type { UnitCode } from "../../../src/domain/unit-code";
import { parseCityPack } from "../../../src/formats/city-pack";
import { openingState } from "../../../src/state/initial-state";
import { selectConditionsOf, selectStandard } from "../../../src/state/select-method";
import { selectIndicators, selectUnits } from "../../../src/state/select-places";
import { selectAssessedSections } from "../../../src/state/select-sections";
import { selectCountyVerdicts, selectJudgeByVersion } from "../../../src/state/select-verdicts";
import { changeEntries, changeMethod } from "../../../src/state/transitions";

const read = (file: string) => readFileSync(`public/geodata/jingzhou/${file}`, "utf8");

const opened = openingState(parseCityPack(read("pack.json")), decodeOpening(read("opening.json")), {
  language: "zh",
  today: "2026-11-23",
});

const SONGZI = "421087" as UnitCode;

const forestIn = (state: typeof opened, unit: string) =>
  selectCountyVerdicts(state)
    .get("2019-11")
    ?.find((verdict) => verdict.unit === unit);

test("hills ask more forest than the plain, of that county and its townships alone", () => {
  const hilly = changeMethod(opened, { terrains: { [SONGZI]: "hill" } });
  expect(forestIn(opened, SONGZI)?.target?.value).toBe(18);
  expect(forestIn(hilly, SONGZI)).toMatchObject({
    target: { value: 40 },
    trace: { conditions: [{ name: "terrain", value: "hill", isOwn: true }] },
  });
  expect(forestIn(hilly, "421088")?.target?.value).toBe(18);
  expect(forestIn(hilly, "421088")?.trace.conditions[0]?.isOwn).toBe(false);
  const township = [...selectUnits(opened).values()].find(
    ({ level, parent }) => level === "township" && parent === SONGZI,
  );
  expect(township && selectConditionsOf(hilly)(township)).toMatchObject({
    terrain: "hill",
    ownConditions: ["terrain"],
  });
});

test("a climate or a size of the city that is set holds everywhere and is told as the person's", () => {
  const changed = changeMethod(opened, { climate: "arid", citySize: "super" });
  const [unit] = selectUnits(opened).values();
  if (!unit) throw new Error("no unit");
  const plain = selectConditionsOf(opened)(unit);
  expect([plain.setting.climate, plain.ownConditions]).toEqual(["other", []]);
  expect(selectConditionsOf(changed)(unit)).toMatchObject({
    setting: { climate: "arid", citySize: "super" },
    ownConditions: ["climate", "citySize"],
  });
});

test("a tried limit is followed by every verdict of the version, and by the comparison", () => {
  const tried = changeMethod(opened, { limits: { "2019-11_0": 99 } });
  expect(forestIn(tried, SONGZI)).toMatchObject({ trace: { adjustedFrom: "≥18" } });
  const [version] = opened.versions;
  if (!version) throw new Error("no version");
  const judged = selectJudgeByVersion(tried)(version).find(
    ({ unit, indicator }) => unit === SONGZI && indicator === "2019-11",
  );
  expect(judged?.target?.value).toBe(99);
});

test("rounding, saturation and the mean of pH reach the sections; all taken back is the official method itself", () => {
  const changed = changeMethod(opened, {
    rounding: "rounded",
    oxygenBySaturation: true,
    acidity: "arithmetic",
  });
  expect(selectStandard(changed)).toMatchObject({
    rounding: "rounded",
    dissolvedOxygenBySaturation: true,
    acidity: "arithmetic",
  });
  const valuesOf = (state: typeof opened) =>
    selectAssessedSections(state).flatMap(({ assessment }) =>
      assessment.items.map(({ value }) => value),
    );
  expect(valuesOf(changed)).not.toEqual(valuesOf(opened));
  const back = changeMethod(changed, {
    rounding: "full",
    oxygenBySaturation: false,
    acidity: "ions",
  });
  expect(back.choices.method).toBe(officialMethod);
  expect(valuesOf(back)).toEqual(valuesOf(opened));
});

test("a limit tried over a changed pack judges, names the changed one, and gives way to it again", () => {
  const edit = { table: "limits", row: "2019-11 0", isNew: false, cells: { "rule.value": 30 } };
  const edited = changeEntries(opened, { packEdits: [edit as never] });
  expect(forestIn(edited, SONGZI)?.target?.value).toBe(30);
  const tried = changeMethod(edited, { limits: { "2019-11_0": 12 } });
  expect(forestIn(tried, SONGZI)?.target?.value).toBe(12);
  const indicator = selectIndicators(tried).get("2019-11");
  expect(indicator?.rules[0]).toMatchObject({ wording: "≥12", adjustedFrom: "≥30" });
  expect(indicator?.provenance).toMatchObject({ status: "user" });
  expect(indicator?.provenance.note).toContain("≥18");
  // Either can be taken back first: what is left is the other alone.
  expect(forestIn(changeMethod(tried, { limits: {} }), SONGZI)?.target?.value).toBe(30);
  const unedited = changeEntries(tried, { packEdits: [] });
  expect(selectIndicators(unedited).get("2019-11")?.rules[0]).toMatchObject({
    wording: "≥12",
    adjustedFrom: "≥18",
  });
  const same = changeMethod(edited, { limits: { "2019-11_0": 30 } });
  expect(selectIndicators(same).get("2019-11")?.rules[0]).not.toHaveProperty("adjustedFrom");
});
