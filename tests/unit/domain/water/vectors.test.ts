import { describe, expect, test } from "vitest";
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
import { table } from "./limits-table";
import {
  examplesOf,
  type Loose,
  rank,
  type WorkedExample,
  workedExamples,
} from "./worked-examples";

const words = {
  excellent: "优",
  good: "良好",
  light: "轻度污染",
  moderate: "中度污染",
  heavy: "重度污染",
};
const movements = {
  "much-better": "明显好转",
  better: "有所好转",
  none: "无明显变化",
  worse: "有所变差",
  "much-worse": "明显变差",
};
const levels = {
  oligo: "贫营养",
  meso: "中营养",
  "light-eu": "轻度富营养",
  "moderate-eu": "中度富营养",
  "heavy-eu": "重度富营养",
};
const trends = {
  rising: "显著上升",
  falling: "显著下降",
  "no-trend": "无显著趋势",
  "too-few": "数据不足",
};

const roman = (found: ClassRank | null) => found && romanOf[found];

function classOf({ item, waterbody }: Loose, value: number): string {
  const limits = limitsFor(table, item, waterbody ?? "river");
  if (!limits) throw new Error(`no limits of ${item}`);
  return romanOf[classOfItem(limits, value)];
}

function sectionOf(values: Readonly<Record<string, number>>, change: Loose = {}) {
  const section = makeSection({ waterKind: change.waterbody ?? "river" });
  const readings = Object.entries(values).map(([item, value]) => makeReading({ item, value }));
  const target = change.target ? makeTarget(rank(change.target)) : null;
  return assessSection(section, readings, { limits: table, ...change.options }, target);
}

function item({ input, expected }: WorkedExample) {
  if (!input.option) return expect(classOf(input, input.value)).toBe(expected.class);
  const given = { DO: input.value };
  const bySaturation = { options: { oxygenTemperature: input.water_temp_c } };
  expect(roman(sectionOf(given, bySaturation).rank)).toBe(expected.class);
  expect(roman(sectionOf(given).rank)).toBe("Ⅱ");
  expect(saturationPercent(input.value, input.water_temp_c)).toBeCloseTo(
    expected.saturation_pct,
    1,
  );
}

function section({ input, expected }: WorkedExample) {
  const found = sectionOf(input.values, input);
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

function time({ input, expected }: WorkedExample) {
  if (input.values) {
    const mean = meanOf(input.item, input.values) ?? 0;
    expect(mean).toBeCloseTo(expected.mean, 1);
    return expect(classOf(input, mean)).toBe(expected.class);
  }
  const kind = input.period ?? "year";
  const found = spanMean(input.item, input.monthly ?? input.samples, kind);
  if (expected.n) expect(found.n).toBe(expected.n);
  if (expected.class === null) {
    expect([found.mean, found.isEnough]).toEqual([null, false]);
    const few = { item: input.item, value: 0.1, samples: found.n, period: periodOf(kind) };
    const assessed = assessSection(makeSection(), [makeReading(few)], { limits: table }, null);
    return expect([assessed.rank, assessed.reason]).toEqual([null, "too-few"]);
  }
  expect(found.mean).toBeCloseTo(expected.mean, 4);
  expect(classOf(input, found.mean ?? 0)).toBe(expected.class);
}

const periodOf = (kind: string) => (kind === "year" ? "2021" : "2021-Q1") as never;

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

function region({ input, expected }: WorkedExample) {
  if (input.section_means) {
    const sections = input.section_means.map((value: number, place: number) => ({
      section: makeSection({ id: `s${place}` }),
      assessment: sectionOf({ [input.item]: value }, input),
    }));
    const found = assessRegion(sections, table);
    expect(found.means[0]?.value).toBeCloseTo(expected.mean, 9);
    expect([roman(found.rank), found.method]).toEqual([expected.class, "mean"]);
    return expect(found.status && words[found.status]).toBe(expected.status);
  }
  const sections = assessedAs(input.classes, input.targets);
  const found = assessRegion(sections, table);
  expect(found.method).toBe("proportion");
  expect((found.good.share ?? -1) * 100).toBeCloseTo(expected.G, 9);
  if (expected.D !== undefined)
    expect((found.worseThanFive.share ?? -1) * 100).toBeCloseTo(expected.D, 9);
  if (expected.status) expect(found.status && words[found.status]).toBe(expected.status);
  if (expected.compliance)
    expect((found.compliance.share ?? -1) * 100).toBeCloseTo(expected.compliance, 1);
  if (expected.notice_goal_guokong_no_inferior_V === false)
    expect(noticeTests(sections, { provincialTolerance: null })[0]?.state).toBe("not-met");
}

function change({ input, expected }: WorkedExample) {
  if (input.series) {
    const found = spearmanTrend(input.series);
    if (expected.rs === null) expect(found.rs).toBeNull();
    else expect(found.rs).toBeCloseTo(expected.rs, 3);
    return expect(trends[found.result]).toBe(expected.result);
  }
  if (input.class1) {
    const [before, after] = [input.class1, input.class2].map((label: string) =>
      makeAssessment({ rank: rank(label) }),
    );
    const found = before && after ? sectionChange(before, after) : null;
    expect(found?.steps).toBe(expected.steps);
    return expect(found && movements[found.movement]).toBe(expected.result);
  }
  const found = changeOfShares(
    { good: input.G1, worseThanFive: input.D1 },
    { good: input.G2, worseThanFive: input.D2 },
  );
  expect(found.x).toBe(expected.x);
  expect(movements[found.movement]).toBe(expected.result);
}

function tli({ input, expected }: WorkedExample) {
  if (input.TLI_values)
    return expect(input.TLI_values.map((index: number) => levels[trophicLevel(index)])).toEqual(
      expected.classes,
    );
  const given = Object.entries(input).filter(([, value]) => value !== null);
  const found = trophicState(new Map(given as [string, number][]));
  if (expected.TLI === null) return expect([found.index, found.level]).toEqual([null, null]);
  expect(Math.abs((found.index ?? 0) - expected.TLI)).toBeLessThan(expected.tol);
  expect(found.level && levels[found.level]).toBe(expected.class);
  for (const each of found.items)
    expect(Math.abs(each.index - expected.TLI_j[each.item])).toBeLessThan(expected.tol);
}

const parsed = (raw: string, name = "TP") =>
  parseReading(raw, { item: name, unit: null, standardUnit: "mg/L" });

const numberIn = (raw: string) => {
  const found = parsed(raw);
  return found.kind === "value" ? found.value : null;
};

function parse({ id, input, expected }: WorkedExample) {
  if (input.raw) {
    const found = parsed(input.raw, input.item);
    expect(found).toEqual({ kind: "value", value: expected.value, isBelowDetection: true });
    return expect(classOf(input, expected.value)).toBe(expected.class);
  }
  if (input.samples) {
    const mean = meanOf(input.item, input.samples.map(numberIn)) ?? 0;
    expect(mean).toBeCloseTo(expected.mean, 5);
    return expect(classOf(input, mean)).toBe(expected.class);
  }
  if (input.pairs)
    return expect(
      input.pairs.map(([text, places]: [string, number]) => roundGb8170(text, places)),
    ).toEqual(expected.rounded);
  if (id === "G07") {
    const given = { [input.item]: input.value };
    expect(roman(sectionOf(given).rank)).toBe(expected.class_full);
    const rounded = sectionOf(given, { options: { rounding: "rounded" } });
    return expect(roman(rounded.rank)).toBe(expected.class_rounded_2dp);
  }
  if (expected.ranks) return expect(input.raws.map(parseClass)).toEqual(expected.ranks);
  expect(input.raws.map((raw: string) => parsed(raw).kind)).toEqual(
    expected.values.map(() => "absent"),
  );
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

/** These run against the pack and the geometry: vectors-elsewhere.test.ts. */
const elsewhere = ["indicator", "spatial", "join"];

test("every worked example has a runner", () => {
  const groups = new Set(workedExamples.map(({ group }) => group));
  expect([...groups].toSorted()).toEqual([...Object.keys(runners), ...elsewhere].toSorted());
  expect(workedExamples).toHaveLength(58);
});

describe.each(Object.keys(runners))("worked examples of %s", (group) => {
  test.each(examplesOf(group))("$id $title", (example) => {
    expect.hasAssertions();
    runners[group]?.(example);
  });
});
