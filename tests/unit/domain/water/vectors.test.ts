import { describe, expect, test } from "vitest";
import type { Period } from "../../../../src/domain/period";
import { assessSection } from "../../../../src/domain/water/assess-section";
import { meanOf, spanMean } from "../../../../src/domain/water/averages";
import { changeOfShares, sectionChange } from "../../../../src/domain/water/change";
import { classOfItem, limitsFor } from "../../../../src/domain/water/class-of-item";
import { saturationPercent } from "../../../../src/domain/water/dissolved-oxygen";
import { noticeTests } from "../../../../src/domain/water/notice-tests";
import { parseClass } from "../../../../src/domain/water/parse-class";
import { parseReading } from "../../../../src/domain/water/parse-reading";
import { assessRegion } from "../../../../src/domain/water/region";
import { romanOf } from "../../../../src/domain/water/roman";
import { roundGb8170 } from "../../../../src/domain/water/round-gb8170";
import type { ClassRank } from "../../../../src/domain/water/section";
import { spearmanTrend } from "../../../../src/domain/water/trend";
import { trophicLevel, trophicState } from "../../../../src/domain/water/trophic";
import { statusOfRank } from "../../../../src/domain/water/water-status";
import { makeAssessment, makeReading, makeSection, makeTarget } from "../../../helpers/make-water";
import type {
  ChangeExpected,
  ChangeInput,
  ItemExpected,
  ItemInput,
  ParseExpected,
  ParseInput,
  RegionExpected,
  RegionInput,
  SectionExpected,
  SectionInput,
  TimeExpected,
  TimeInput,
  TliExpected,
  TliInput,
  Water,
} from "./example-shapes";
import { levels, movements, trends, words } from "./example-words";
import { table } from "./limits-table";
import { examplesOf, rank, type WorkedExample, workedExamples } from "./worked-examples";

const roman = (found: ClassRank | null) => found && romanOf[found];

function classOf({ item, waterbody = "river" }: Water, value: number): string {
  const limits = limitsFor(table, item, waterbody);
  if (!limits) throw new Error(`no limits of ${item}`);
  return romanOf[classOfItem(limits, value)];
}

function sectionOf({ values, waterbody = "river", target }: SectionInput, options = {}) {
  const section = makeSection({ waterKind: waterbody });
  const readings = Object.entries(values).map(([item, value]) => makeReading({ item, value }));
  const held = target === undefined ? null : makeTarget(rank(target));
  return assessSection(section, readings, { limits: table, ...options }, held);
}

function item({ input, expected }: WorkedExample<ItemInput, ItemExpected>) {
  const { water_temp_c: temperature, value } = input;
  if (temperature === undefined) return expect(classOf(input, value)).toBe(expected.class);
  const given = { values: { DO: value, WT: temperature } };
  expect(roman(sectionOf(given, { dissolvedOxygenBySaturation: true }).rank)).toBe(expected.class);
  expect(roman(sectionOf(given).rank)).toBe("Ⅱ");
  expect(saturationPercent(value, temperature)).toBeCloseTo(expected.saturation_pct ?? 0, 1);
}

function section({ input, expected }: WorkedExample<SectionInput, SectionExpected>) {
  const found = sectionOf(input);
  expect(roman(found.rank)).toBe(expected.class);
  if (expected.status) expect(words[statusOfRank(found.rank ?? 1)]).toBe(expected.status);
  if (expected.defining_items) expect(found.definingItems).toEqual(expected.defining_items);
  const listed = (list: typeof found.mainPollutants) =>
    list.map((each) => [each.item, each.exceedance === null ? null : round2(each.exceedance)]);
  if (expected.main_pollutants)
    expect(listed(found.mainPollutants)).toEqual(expected.main_pollutants);
  if (expected.exceed_vs_target)
    expect(listed(found.overTarget)).toEqual(expected.exceed_vs_target);
  if (expected.meets_target === false) expect(found.state).toBe("not-met");
  if (expected.items_assessed) expect(found.itemCount).toBe(expected.items_assessed);
  for (const [apart, label] of Object.entries(expected.reference ?? {})) {
    const each = found.items.find((known) => known.item === apart);
    expect([roman(each?.rank ?? null), each?.participates]).toEqual([label, false]);
  }
}

const round2 = (value: number) => Math.round(value * 100) / 100;

function time({ input, expected }: WorkedExample<TimeInput, TimeExpected>) {
  if (input.values) {
    const mean = meanOf(input.item, input.values) ?? 0;
    expect(mean).toBeCloseTo(expected.mean ?? 0, 1);
    return expect(classOf(input, mean)).toBe(expected.class);
  }
  const kind = input.period ?? "year";
  const found = spanMean(input.item, input.monthly ?? input.samples ?? [], kind);
  if (expected.n) expect(found.n).toBe(expected.n);
  if (expected.class !== null) {
    expect(found.mean).toBeCloseTo(expected.mean ?? 0, 4);
    return expect(classOf(input, found.mean ?? 0)).toBe(expected.class);
  }
  expect([found.mean, found.isEnough]).toEqual([null, false]);
  const period = (kind === "year" ? "2021" : "2021-Q1") as Period;
  const few = makeReading({ item: input.item, value: 0.1, samples: found.n, period });
  const assessed = assessSection(makeSection(), [few], { limits: table }, null);
  expect([assessed.rank, assessed.reason]).toEqual([null, "too-few"]);
}

function assessedAs(classes: readonly string[], targets: readonly string[] = []) {
  return classes.map((label, place) => {
    const target = targets[place] ? makeTarget(rank(targets[place])) : null;
    const found = rank(label);
    return {
      section: makeSection({ id: `s${place}` }),
      assessment: makeAssessment({
        section: `s${place}`,
        rank: found,
        target,
        gapSteps: target ? found - target.rank : null,
      }),
    };
  });
}

function region({ input, expected }: WorkedExample<RegionInput, RegionExpected>) {
  if (input.section_means) return regionByMean(input, input.section_means, expected);
  const sections = assessedAs(input.classes ?? [], input.targets);
  const found = assessRegion(sections, table);
  const percent = ({ share }: { readonly share: number | null }) => (share ?? -1) * 100;
  expect(found.method).toBe("proportion");
  expect(percent(found.good)).toBeCloseTo(expected.G ?? Number.NaN, 9);
  if (expected.D !== undefined) expect(percent(found.worseThanFive)).toBeCloseTo(expected.D, 9);
  if (expected.status) expect(found.status && words[found.status]).toBe(expected.status);
  if (expected.compliance) expect(percent(found.compliance)).toBeCloseTo(expected.compliance, 1);
  if (expected.notice_goal_guokong_no_inferior_V === false)
    expect(noticeTests(sections, { provincialTolerance: null })[0]?.state).toBe("not-met");
}

function regionByMean(input: RegionInput, means: readonly number[], expected: RegionExpected) {
  const sections = means.map((value, place) => ({
    section: makeSection({ id: `s${place}` }),
    assessment: sectionOf({ ...input, values: { [input.item]: value } }),
  }));
  const found = assessRegion(sections, table);
  expect(found.means[0]?.value).toBeCloseTo(expected.mean ?? 0, 9);
  expect([roman(found.rank), found.method]).toEqual([expected.class, "mean"]);
  expect(found.status && words[found.status]).toBe(expected.status);
}

function change({ input, expected }: WorkedExample<ChangeInput, ChangeExpected>) {
  const { class1, class2, G1 = 0, D1 = 0, G2 = 0, D2 = 0 } = input;
  if (input.series) {
    const found = spearmanTrend(input.series);
    const places = 3;
    if (typeof expected.rs === "number") expect(found.rs).toBeCloseTo(expected.rs, places);
    else expect(found.rs).toBeNull();
    return expect(trends[found.result]).toBe(expected.result);
  }
  if (class1 && class2) {
    const [before, after] = [rank(class1), rank(class2)];
    const found = sectionChange(makeAssessment({ rank: before }), makeAssessment({ rank: after }));
    expect(found?.steps).toBe(expected.steps);
    return expect(found && movements[found.movement]).toBe(expected.result);
  }
  const found = changeOfShares({ good: G1, worseThanFive: D1 }, { good: G2, worseThanFive: D2 });
  expect(found.x).toBe(expected.x);
  expect(movements[found.movement]).toBe(expected.result);
}

function tli({ input, expected }: WorkedExample<TliInput, TliExpected>) {
  if (Array.isArray(input.TLI_values))
    return expect(input.TLI_values.map((index) => levels[trophicLevel(index)])).toEqual(
      expected.classes,
    );
  const given = Object.entries(input).flatMap(([name, value]) =>
    typeof value === "number" ? [[name, value] as const] : [],
  );
  const found = trophicState(new Map(given));
  if (expected.TLI === null) return expect([found.index, found.level]).toEqual([null, null]);
  expect(Math.abs((found.index ?? 0) - expected.TLI)).toBeLessThan(expected.tol);
  expect(found.level && levels[found.level]).toBe(expected.class);
  for (const each of found.items)
    expect(Math.abs(each.index - (expected.TLI_j[each.item] ?? 0))).toBeLessThan(expected.tol);
}

const parsed = (raw: string, name = "TP") =>
  parseReading(raw, { item: name, unit: null, standardUnit: "mg/L" });

const numberIn = (raw: string) => {
  const found = parsed(raw);
  return found.kind === "value" ? found.value : Number.NaN;
};

function parse({ input, expected }: WorkedExample<ParseInput, ParseExpected>) {
  if (input.raw) {
    const { value = Number.NaN } = expected;
    expect(parsed(input.raw, input.item)).toEqual({ kind: "value", value, isBelowDetection: true });
    return expect(classOf(input, value)).toBe(expected.class);
  }
  if (input.samples) {
    const mean = meanOf(input.item, input.samples.map(numberIn)) ?? 0;
    expect(mean).toBeCloseTo(expected.mean ?? 0, 5);
    return expect(classOf(input, mean)).toBe(expected.class);
  }
  if (input.value !== undefined) {
    const given = { values: { [input.item]: input.value } };
    const rounded = sectionOf(given, { rounding: "rounded" });
    expect(roman(sectionOf(given).rank)).toBe(expected.class_full);
    return expect(roman(rounded.rank)).toBe(expected.class_rounded_2dp);
  }
  if (input.pairs)
    return expect(input.pairs.map(([text, places]) => roundGb8170(text, places))).toEqual(
      expected.rounded,
    );
  const { raws = [] } = input;
  if (expected.ranks) return expect(raws.map(parseClass)).toEqual(expected.ranks);
  expect(raws.map((raw) => parsed(raw).kind)).toEqual(expected.values?.map(() => "absent"));
}

const runners: Readonly<Record<string, (example: WorkedExample) => void>> = {
  item,
  section,
  time,
  region,
  change,
  tli,
  parse,
};

/** These need the pack and the geometry, and run beside them. */
const elsewhere = ["indicator", "spatial", "join"];

test("every worked example has a runner", () => {
  const groups = new Set(workedExamples.map(({ group }) => group));
  expect([...groups].toSorted()).toEqual([...Object.keys(runners), ...elsewhere].toSorted());
  expect(workedExamples).toHaveLength(58);
  expect(Object.keys(runners).flatMap(examplesOf)).toHaveLength(46);
});

describe.each(Object.keys(runners))("worked examples of %s", (group) => {
  test.each(examplesOf(group))("$id $title", (example) => {
    expect.hasAssertions();
    runners[group]?.(example);
  });
});
