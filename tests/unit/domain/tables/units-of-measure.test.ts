import { expect, test } from "vitest";
import { vocabularyOf } from "../../../../src/domain/tables/recognise/vocabulary";
import { understand } from "../../../../src/domain/tables/understand";
import { isSameUnit, parseUnitOfMeasure } from "../../../../src/domain/tables/unit-words";
import { builtPack } from "../../../helpers/built-city";
import { makeTable } from "../../../helpers/make-table";

const pack = builtPack();
const context = {
  places: [
    { code: "421002", names: ["沙市区"], parent: "421000", level: "county" as const },
    { code: "421003", names: ["荆州区"], parent: "421000", level: "county" as const },
  ],
  aliases: [],
  history: [],
  frames: [],
  vocabulary: vocabularyOf(pack),
  columns: { observation: ["unit", "indicator", "value"], reading: ["section", "item", "value"] },
  roles: null,
  choices: { period: "2024", indicator: null, duplicates: "none" as const, source: "a.csv" },
};

const taken = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const { batch, leftOut } = understand(makeTable(header, rows), context);
  return [batch?.rowCount ?? 0, leftOut.map(({ line, reason, text }) => [line, reason, text])];
};

test("a figure in another unit than its indicator's is left out and said, never taken as if it were in it", () => {
  const long = ["地区", "指标名称", "单位", "数值"];
  const row = (unit: string, value: string, at = "沙市区") => [at, "林草覆盖率", unit, value];
  expect(taken(long, row("公顷", "60"), row("%", "31.2", "荆州区"))).toEqual([
    1,
    [[2, "other-measure", "60 公顷"]],
  ]);
  expect(taken(long, row("％", "31.2"), row("百分比", "30", "荆州区"))).toEqual([2, []]);
  expect(taken(long, row("%", "31.2"), row("", "30", "荆州区"))).toEqual([2, []]);
});

test("the unit a column or an indicator's name bears in brackets counts; other brackets say nothing of it", () => {
  expect(taken(["地区", "林草覆盖率（万亩）"], ["沙市区", "60"])).toEqual([
    0,
    [[2, "other-measure", "60 万亩"]],
  ]);
  expect(taken(["地区", "林草覆盖率（%）"], ["沙市区", "60"])).toEqual([1, []]);
  expect(taken(["地区", "林草覆盖率（约束性）"], ["沙市区", "60"])).toEqual([1, []]);
  expect(taken(["地区", "指标名称", "数值"], ["沙市区", "林草覆盖率（公顷）", "60"])).toEqual([
    0,
    [[2, "other-measure", "60 公顷"]],
  ]);
});

test("one unit is written in several ways, and nothing is converted", () => {
  for (const [one, other] of [
    ["km²", "平方公里"],
    ["KM2", "km²"],
    ["（%）", "％"],
    ["m³/万元", "立方米/万元"],
    ["tce/万元", "吨标准煤/万元"],
  ])
    expect([one, isSameUnit(one ?? "", other ?? "")]).toEqual([one, true]);
  expect(isSameUnit("亩", "公顷")).toBe(false);
  expect(isSameUnit("万元", "亿元")).toBe(false);
});

test("every unit of the pack's indicators is known as one, and is its own", () => {
  const units = pack.programmes.flatMap(({ indicators }) => indicators.map(({ unit }) => unit.zh));
  for (const unit of new Set(units)) {
    if (unit === "") continue;
    expect([unit, parseUnitOfMeasure(unit)]).toEqual([unit, unit]);
    expect(isSameUnit(unit, unit)).toBe(true);
  }
});
