import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unitHistory } from "../../../src/database/queries/unit-history";
import { evaluate } from "../../../src/domain/gaps/evaluate";
import type { Evidence } from "../../../src/domain/gaps/evidence";
import type { Programme } from "../../../src/domain/programme/programme";
import { areaChange, areaTolerance } from "../../../src/domain/spatial/kept-area";
import { occupationOf } from "../../../src/domain/spatial/occupation";
import { shorelineProtection } from "../../../src/domain/spatial/shoreline-protection";
import { unionAreaKm2 } from "../../../src/domain/spatial/union-area";
import { parseUnitCode } from "../../../src/domain/unit-code";
import { areaKm2 } from "../../../src/geometry/ellipsoid-area";
import { openSmallCity } from "../../database/small-city";
import { JIANLI, makeEvidence, makeReported, period } from "../../helpers/make-case";
import { examplesOf, type Loose, type WorkedExample } from "./water/worked-examples";

const programme: Programme = JSON.parse(
  readFileSync(new URL("../../../geodata/programmes/eco-2019.json", import.meta.url), "utf8"),
);

function packIndicator(id: string) {
  const found = programme.indicators.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

const terrains: Readonly<Record<string, Evidence["terrain"]>> = { 平原地区: "plain" };
const sourced = { status: "sourced", note: "" } as const;

function evidenceOf({ id, value, condition, previous, assigned_target, unit }: Loose): Evidence {
  const reported = makeReported(
    { indicator: id, value },
    previous === undefined ? null : { indicator: id, value: previous },
  );
  return makeEvidence(reported, {
    terrain: terrains[condition?.terrain] ?? "hill",
    setting: {
      climate: condition?.climate === "其他地区" ? "other" : "arid",
      citySize: "medium-small",
      provenance: sourced,
    },
    ...(unit === undefined ? {} : { reportedUnit: unit }),
    assigned:
      assigned_target === undefined
        ? null
        : {
            unit: JIANLI,
            indicator: id,
            period: period("2022"),
            value: assigned_target,
            provenance: sourced,
          },
  });
}

function indicator({ input, expected }: WorkedExample) {
  const pack = packIndicator(input.id);
  const verdict = evaluate(pack, evidenceOf(input));
  const isMet = verdict.state === "met" || verdict.state === "at-risk";
  if (expected.met !== undefined) expect(isMet).toBe(expected.met);
  if (expected.gap !== undefined) expect(verdict.gap).toBe(expected.gap);
  if (expected.light === "yellow") {
    expect(verdict).toMatchObject({ state: "at-risk", reason: "worse-than-before" });
    expect(verdict.gap !== null && verdict.gap <= 0).toBe(expected.task_met);
  }
  if (expected.value_pct === undefined) return;
  expect(verdict.value).toBe(expected.value_pct);
  expect(verdict.trace.rows.map(({ value }) => value)).toEqual([input.value]);
  const asPercent = evaluate(pack, evidenceOf({ ...input, unit: "%" }));
  expect(asPercent).toMatchObject({ state: "not-met", value: input.value });
  expect([verdict, asPercent].map(({ trace }) => trace.looksLikeFraction)).toEqual([false, true]);
}

/** Radius of the sphere that Web Mercator takes the earth for. */
const MERCATOR_RADIUS_KM = 6378.137;

function mercatorKm2([west, east]: readonly number[], latitudes: readonly number[]): number {
  const radians = (degrees = 0) => (degrees * Math.PI) / 180;
  const [south = 0, north = 0] = latitudes.map((latitude) =>
    Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)),
  );
  return MERCATOR_RADIUS_KM ** 2 * (radians(east) - radians(west)) * (north - south);
}

function ellipsoid({ input, expected }: WorkedExample) {
  const [west, east] = input.lon;
  const [south, north] = input.lat;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const area = areaKm2({ type: "Polygon", coordinates: [ring] });
  const tolerance = (expected.area_km2 * expected.tol_pct) / 100;
  expect(Math.abs(area - expected.area_km2)).toBeLessThan(tolerance);
  expect(mercatorKm2(input.lon, input.lat) / area).toBeCloseTo(expected.web_mercator_ratio, 3);
}

const spatialById: Readonly<Record<string, (example: WorkedExample) => void>> = {
  K01({ input, expected }) {
    const found = areaChange(input.area_prev_km2, input.area_now_km2);
    expect(found).toEqual({ change: expected.change_km2, isViolation: expected.violation });
    expect(areaTolerance(input.area_prev_km2)).toBeCloseTo(input.tol_km2, 4);
    const redLine = packIndicator("2019-17.1");
    const given = { id: redLine.id, value: input.area_now_km2, previous: input.area_prev_km2 };
    expect(evaluate(redLine, evidenceOf(given))).toMatchObject({
      state: "not-met",
      gap: -expected.change_km2,
    });
  },
  K03({ input, expected }) {
    const found = occupationOf(input.parcel_ha, input.overlap_ha);
    expect(found?.ratioPercent).toBeCloseTo(expected.ratio_pct, 9);
    expect(found?.status).toBe({ 疑似占用: "suspected" }[expected.status as string]);
  },
  K04: ellipsoid,
  K05({ input, expected }) {
    const found = shorelineProtection({
      protectedKm: input.protect_km,
      reservedKm: input.reserve_km,
      plannedKm: input.total_km,
    });
    expect(found).toBe(expected.rate_pct);
  },
  K07({ input, expected }) {
    expect(unionAreaKm2(input.A_km2, input.B_km2, input.overlap_km2)).toBe(expected.union_km2);
  },
};

function spatial(example: WorkedExample) {
  const run = spatialById[example.id];
  if (!run) throw new Error(`no runner of ${example.id}`);
  run(example);
}

const crosswalkFile = new URL("../../../geodata/jingzhou/layers/crosswalk.csv", import.meta.url);

/** Codes are read as text, then the database joins them through the city's own crosswalk. */
async function join({ input, expected }: WorkedExample) {
  const codes: readonly string[] = expected.codes;
  const units = [...new Set(codes)].map((code) => `${code},county,${code},,,,421000,,,true,,,,`);
  const crosswalk = readFileSync(crosswalkFile, "utf8").trim().split("\n").slice(1);
  const { database, notes } = await openSmallCity({
    "units.csv": units,
    "crosswalk.csv": crosswalk,
    "observations.csv": input.codes.map(
      (code: string, place: number) => `${parseUnitCode(code)},x${place},2021,1,,年鉴,,`,
    ),
  });
  const joined = await database.rows(unitHistory(null, null, false));
  await database.close();
  expect(notes).toEqual([]);
  const byPlace = joined.toSorted((a, b) => a.indicator.localeCompare(b.indicator));
  expect(byPlace.map(({ unit }) => unit)).toEqual(codes);
}

const runners: Readonly<Record<string, (example: WorkedExample) => void | Promise<void>>> = {
  indicator,
  spatial,
  join,
};

describe.each(Object.keys(runners))("worked examples of %s", (group) => {
  test.each(examplesOf(group))("$id $title", async (example) => {
    expect.hasAssertions();
    await runners[group]?.(example);
  });
});

test("six indicators, five areas and one join stand among the examples", () => {
  expect(Object.keys(runners).map((group) => examplesOf(group).length)).toEqual([6, 5, 1]);
});
