import type { RollUpPart } from "../../../../src/domain/gaps/roll-up";
import type { PartEvidence } from "../../../../src/domain/gaps/roll-up-part";
import type { Observation } from "../../../../src/domain/observation";
import type { Indicator, RollUpRule, Rule } from "../../../../src/domain/programme/programme";
import type { Unit } from "../../../../src/domain/unit";
import type { UnitCode } from "../../../../src/domain/unit-code";
import { makeEvidence, makeIndicator, makeObservation, makeUnit } from "../../../helpers/make-case";

export const CITY = "421000" as UnitCode;

export const countyCode = (place: number) => `4210${String(place + 10)}` as UnitCode;

export const city = makeUnit({ code: CITY, level: "city", parent: null, areaKm2: 1000 });

/** A part of weight 1 and one row, the figure as given. */
export function makePart(place: number, change: Partial<RollUpPart> = {}): RollUpPart {
  const unit = countyCode(place);
  const { row, period, source } = makeObservation();
  const value = change.value ?? null;
  const basis = change.basis ?? "published";
  return {
    unit,
    value,
    areaKm2: 100,
    population: 1000,
    isMet: null,
    limit: null,
    basis,
    rows: [{ row: { ...row, line: place }, period, value, text: null, basis, source }],
    ...change,
  };
}

export interface County {
  readonly value: number | null;
  readonly previous?: number;
  readonly areaKm2?: number | null;
  readonly population?: number | null;
  readonly row?: Partial<Observation>;
  /** Where the earlier row is another than that of 2021. */
  readonly rowBefore?: Partial<Observation>;
  readonly unit?: Partial<Unit>;
}

/** Counties of the city, in order, each with what it reported for 2022 and 2021. */
export function makeCounties(counties: readonly County[]): readonly PartEvidence[] {
  return counties.map((county, place) => {
    const code = countyCode(place);
    const row = { file: "observations.csv", line: place + 1 };
    const now = { unit: code, value: county.value, row, ...county.row };
    const before = { unit: code, period: "2021" as never, row: { ...row, line: place + 100 } };
    const unit = makeUnit({
      code,
      parent: CITY,
      areaKm2: county.areaKm2 === undefined ? 100 : county.areaKm2,
      ...county.unit,
    });
    const reported = {
      unit: code,
      indicator: "x",
      current: county.value === null ? null : makeObservation(now),
      previous:
        county.previous === undefined
          ? null
          : makeObservation({ ...before, value: county.previous, ...county.rowBefore }),
    };
    return { evidence: makeEvidence(reported, { unit }), population: county.population ?? null };
  });
}

export function makeRolled(
  rule: Rule,
  rollUp: Pick<RollUpRule, "method" | "floor">,
  change: Partial<Indicator> = {},
): Indicator {
  const provenance = { status: "estimated", note: "" } as const;
  return makeIndicator(rule, { rollUp: { ...rollUp, provenance }, ...change });
}

export const ofCity = makeEvidence(null, { unit: city });
