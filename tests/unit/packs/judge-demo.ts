import type { Demo } from "../../../geodata/build/demo/make-demo";
import { evaluate } from "../../../src/domain/gaps/evaluate";
import type { Verdict } from "../../../src/domain/gaps/verdict";
import type { Observation } from "../../../src/domain/observation";
import type { Period } from "../../../src/domain/period";
import type { Indicator } from "../../../src/domain/programme/programme";
import type { AssignedTarget } from "../../../src/domain/target";
import type { Unit } from "../../../src/domain/unit";
import type { UnitCode, UnitLevel } from "../../../src/domain/unit-code";
import { jingzhouUnits, readProgramme } from "./jingzhou-pack";

function unitFrom(row: Record<string, string>): Unit {
  return {
    code: (row["code"] ?? "") as UnitCode,
    level: (row["level"] ?? "") as UnitLevel,
    name: { zh: "", en: "" },
    initials: "",
    pinyin: "",
    parent: null,
    drawnIn: null,
    hasPolygon: false,
    areaKm2: null,
    seatBasis: null,
  };
}

const keyOf = (unit: string, indicator: string) => `${unit} ${indicator}`;

function observationsByKey(demo: Demo, year: string): Map<string, Observation[]> {
  const byKey = new Map<string, Observation[]>();
  for (const [index, row] of demo.observations.entries()) {
    if (row.period > year || row.period.length !== year.length) continue;
    const key = keyOf(row.unit, row.indicator);
    const observation: Observation = {
      ...row,
      unit: row.unit as UnitCode,
      period: row.period as Period,
      basis: "demo",
      row: { file: "demo-observations.csv", line: index + 2 },
    };
    byKey.set(key, [observation, ...(byKey.get(key) ?? [])]);
  }
  return byKey;
}

function targetOf(demo: Demo, key: string, year: string): AssignedTarget | null {
  const row = demo.targets.find(
    ({ unit, indicator, period }) => keyOf(unit, indicator) === key && period === year,
  );
  if (!row) return null;
  const provenance = { status: row.status, note: row.source };
  return { ...row, unit: row.unit as UnitCode, period: row.period as Period, provenance };
}

/** The verdicts of a year on a demo, by the rules the app uses; what does not apply is left out. */
export function judgeDemo(demo: Demo, year: string, levels: readonly string[]): Verdict[] {
  const reports = observationsByKey(demo, year);
  const { indicators } = readProgramme("eco-2019");
  const units = jingzhouUnits().map(unitFrom);
  return units
    .filter(({ level }) => levels.includes(level))
    .flatMap((unit) =>
      indicators.map((indicator: Indicator) => {
        const key = keyOf(unit.code, indicator.id);
        const [current = null, previous = null] = reports.get(key) ?? [];
        return evaluate(indicator, {
          unit,
          terrain: "plain",
          asked: year as Period,
          reported: { unit: unit.code, indicator: indicator.id, current, previous },
          assigned: targetOf(demo, key, year),
          namingGoals: [],
          namingOutcomes: [],
        });
      }),
    )
    .filter(({ reason }) => reason !== "not-applicable");
}
