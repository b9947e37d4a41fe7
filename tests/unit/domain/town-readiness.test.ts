import { expect, test } from "vitest";
import type { EcoTown } from "../../../src/domain/city";
import { evaluate } from "../../../src/domain/gaps/evaluate";
import { townReadiness } from "../../../src/domain/town-readiness";
import type { UnitCode } from "../../../src/domain/unit-code";
import {
  makeEvidence,
  makeIndicator,
  makeReported,
  makeUnit,
  period,
} from "../../helpers/make-case";

const codes = ["421088100", "421088101", "421088102", "421088103"] as UnitCode[];
const townships = codes.map((code) => makeUnit({ code, level: "township" }));
const green = makeIndicator({ kind: "at-least", value: 90 }, { id: "green" });
const clean = makeIndicator({ kind: "at-least", value: 90 }, { id: "clean" });

function verdict(code: UnitCode, indicator: typeof green, value: number | null) {
  const unit = makeUnit({ code, level: "township" });
  const reported =
    value === null ? null : makeReported({ unit: code, period: period("2022"), value });
  return evaluate(indicator, makeEvidence(reported, { unit, asked: period("2022") }));
}

function record(unit: UnitCode | null, change: Partial<EcoTown> = {}): EcoTown {
  return {
    unit,
    name: "某镇",
    county: null,
    kind: "town",
    level: "provincial",
    year: 2016,
    status: "named",
    count: 1,
    source: "test",
    note: "",
    ...change,
  };
}

const [first, second, third, fourth] = codes as [UnitCode, UnitCode, UnitCode, UnitCode];
const verdicts = [
  verdict(first, green, 80),
  verdict(first, clean, 99),
  verdict(second, green, 99),
  verdict(second, clean, 99),
  verdict(third, green, 99),
  verdict(third, clean, null),
  verdict(fourth, green, 50),
  verdict(fourth, clean, 50),
];

test("ready has every figure and none short; a missing figure is no fulfilment", () => {
  const towns = townReadiness(townships, [], verdicts);
  expect(towns.map(({ unit, standing }) => [unit.code, standing])).toEqual([
    [second, "ready"],
    [first, "lacking"],
    [fourth, "lacking"],
    [third, "unknown"],
  ]);
  expect(towns.find(({ unit }) => unit.code === third)).toMatchObject({ judged: 1, applicable: 2 });
});

test("the order does not depend on that of the verdicts", () => {
  const one = townReadiness(townships, [], verdicts);
  const other = townReadiness(townships.toReversed(), [], verdicts.toReversed());
  expect(other.map(({ unit }) => unit.code)).toEqual(one.map(({ unit }) => unit.code));
});

test("a record decides before figures, and named before declared", () => {
  const records = [
    record(second),
    record(second, { status: "declared", year: 2020, level: "national" }),
    record(first, { status: "declared" }),
  ];
  const standingOf = (code: UnitCode) =>
    townReadiness(townships, records, verdicts).find(({ unit }) => unit.code === code);
  expect(standingOf(second)).toMatchObject({ standing: "named" });
  expect(standingOf(second)?.records.map(({ year }) => year)).toEqual([2020, 2016]);
  expect(standingOf(first)).toMatchObject({
    standing: "declared",
    lacking: [{ indicator: "green" }],
  });
});

test("a village or a record without a township is no township's", () => {
  const records = [record(second, { kind: "village" }), record(null)];
  const towns = townReadiness(townships, records, verdicts);
  expect(towns.every(({ records: own }) => own.length === 0)).toBe(true);
});

test("without any figure nobody is ready", () => {
  expect(townReadiness(townships, [], []).map(({ standing }) => standing)).toEqual(
    codes.map(() => "unknown"),
  );
});
