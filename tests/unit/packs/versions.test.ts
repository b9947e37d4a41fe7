import { expect, test } from "vitest";
import { compareVersions } from "../../../src/domain/programme/compare-versions";
import { AppError } from "../../../src/errors";
import { parseProgramme } from "../../../src/formats/city-pack";
import { readCity, readProgramme } from "./jingzhou-pack";

const ids = ["eco-2019", "eco-2021", "eco-2024"] as const;

test("the city lists every version with its file, and the notice's is in force", () => {
  const { versions, programmeInForce, programmes } = readCity();
  expect(versions).toEqual(ids.map((id) => ({ id, file: `programme-${id}.json` })));
  expect(programmeInForce).toBe("eco-2019");
  // Only the version in force is read before the first map.
  expect(programmes).toEqual(["notice-2020-14", "eco-2019", "context"]);
});

test.each(ids)("%s is read back whole from its file", (id) => {
  const programme = readProgramme(id);
  expect(parseProgramme(JSON.stringify(programme))).toEqual(programme);
});

test.each([
  ["is no JSON", "{"],
  ["is of another kind", JSON.stringify({ id: "eco-2021", indicators: [] })],
])("a version file that %s is refused", (_, text) => {
  expect(() => parseProgramme(text)).toThrow(AppError);
});

test("a version says its year and since when it holds; the notice and the context are none", () => {
  const versions = ids.map((id) => readProgramme(id).version);
  expect(versions.map((version) => [version?.year, version?.inForceFrom])).toEqual([
    [2019, "2019-09"],
    [2021, "2021-07"],
    [2024, "2024-02"],
  ]);
  expect(versions.map((version) => version?.isPartial)).toEqual([false, false, true]);
  for (const id of ["notice-2020-14", "context"]) expect(readProgramme(id).version).toBeUndefined();
});

test.each(ids)("%s: every indicator has both names, a clause and a provenance with words", (id) => {
  for (const indicator of readProgramme(id).indicators) {
    const { name, unit, clause, provenance } = indicator;
    expect(name.zh).not.toBe("");
    expect(name.en).toMatch(/^[^一-鿿]+$/);
    expect(unit.zh === "").toBe(unit.en === "");
    expect(clause).toContain(`第${indicator.number.split(".")[0]}项`);
    expect(provenance.note).not.toBe("");
  }
});

test.each(ids)("%s: what is not sourced says 待核 or what is not verified", (id) => {
  for (const { provenance } of readProgramme(id).indicators)
    if (provenance.status !== "sourced") expect(provenance.note).toMatch(/待核|未核实|未读到/);
});

test.each(ids)("%s: a roll-up is our choice, and says so", (id) => {
  for (const { rollUp, rules } of readProgramme(id).indicators) {
    if (!rollUp) continue;
    expect(rollUp.provenance.status).toBe("estimated");
    expect(rollUp.provenance.note).toContain("本工具的选择");
    expect(rollUp.floor).toBeGreaterThan(0);
    // Words cannot be added up.
    for (const { rule } of rules) expect(rule.kind).not.toBe("stated");
  }
});

test("林草覆盖率 rolls up by area from four fifths of it; the red line only from all of it", () => {
  const rollUpOf = (id: string) =>
    readProgramme("eco-2019").indicators.find((indicator) => indicator.id === id)?.rollUp;
  expect(rollUpOf("2019-11")).toMatchObject({ method: "area-mean", floor: 0.8 });
  expect(rollUpOf("2019-17.1")).toMatchObject({ method: "sum", floor: 1 });
});

test("what an indicator replaces or reads is there, and reads the same unit", () => {
  const all = new Map(
    ids.flatMap((id) => readProgramme(id).indicators).map((indicator) => [indicator.id, indicator]),
  );
  for (const { id, series, replaces, unit } of all.values()) {
    if (replaces) expect(`${id} ${all.get(replaces)?.id}`).toBe(`${id} ${replaces}`);
    if (series) expect(all.get(series)?.unit).toEqual(unit);
    if (series) expect(all.get(series)?.series).toBeUndefined();
  }
});

test("no indicator is continued by two of one version", () => {
  for (const id of ids) {
    const replaced = readProgramme(id).indicators.flatMap(({ replaces }) => replaces ?? []);
    expect(new Set(replaced).size).toBe(replaced.length);
  }
});

const changesOf = (before: string, after: string, kind: string) =>
  compareVersions(readProgramme(before), readProgramme(after), ids.map(readProgramme))
    .filter((change) => change.kind === kind)
    .map((change) => (change.after ?? change.before)?.id);

test("2021 adds fertiliser and pesticide use, rural sewage and village waste, drops one, moves one", () => {
  expect(changesOf("eco-2019", "eco-2021", "added")).toEqual([
    "2021-25.1",
    "2021-25.2",
    "2021-31",
    "2021-33",
  ]);
  expect(changesOf("eco-2019", "eco-2021", "dropped")).toEqual(["2019-35.2"]);
  expect(changesOf("eco-2019", "eco-2021", "rule-changed")).toEqual(["2021-27"]);
  expect(changesOf("eco-2019", "eco-2021", "renamed")).toEqual(["2021-23", "2021-38"]);
});

test("生态环境信息公开率 stands in both, unchanged", () => {
  expect(changesOf("eco-2019", "eco-2021", "same")).toContain("2021-05");
});

test("the excerpt of 2024 drops nothing, and brings audits, groundwater and non-fossil energy", () => {
  expect(changesOf("eco-2021", "eco-2024", "dropped")).toEqual([]);
  const added = changesOf("eco-2021", "eco-2024", "added");
  for (const id of ["2024-03", "2024-05.2", "2024-07.1", "2024-13"]) expect(added).toContain(id);
  for (const id of ["2024-01", "2024-04.1"]) expect(added).not.toContain(id);
});

test("the weight in appraisals is the same from 2019 to 2024; 优良天数 is held to more", () => {
  expect(changesOf("eco-2019", "eco-2024", "same")).toContain("2024-01");
  expect(changesOf("eco-2019", "eco-2024", "rule-changed")).toContain("2024-04.1");
});
