import { assessSection, basisOf } from "./assess-section";
import { meanOf } from "./averages";
import type { LakeAssessment } from "./lake-assessment";
import type { Reading, Section } from "./section";
import { trophicState } from "./trophic";
import type { WaterStandard } from "./water-standard";

export interface LakePoint {
  readonly section: Section;
  /** Means of the point over the period, or its readings of a month. */
  readonly readings: readonly Reading[];
}

/**
 * A lake by 环办〔2011〕22号: each point's mean over time, then the mean of the points, then the class.
 * An item with too few months at a point does not go into the lake's mean. Nothing is held against a
 * target: targets are the points'.
 */
export function assessLake(
  lake: string,
  points: readonly LakePoint[],
  standard: WaterStandard,
): LakeAssessment {
  const assessed = points.map(({ section, readings }) => ({
    section,
    readings,
    assessment: assessSection(section, readings, standard, null),
  }));
  const usable = assessed.flatMap(({ readings, assessment }) => {
    const left = new Set(assessment.leftOut.map(({ item }) => item));
    return readings.filter(({ item }) => !left.has(item));
  });
  const means = meanReadings(lake, usable, standard);
  const [first] = points;
  return {
    lake,
    assessment: first
      ? assessSection({ ...first.section, id: lake }, means, standard, null)
      : emptyOf(lake),
    points: assessed.map(({ assessment }) => assessment),
    trophic: trophicState(new Map(means.map(({ item, value }) => [item, value]))),
  };
}

/** One reading per item: the mean over the points, resting on the weakest of them. */
function meanReadings(
  lake: string,
  readings: readonly Reading[],
  { acidity }: WaterStandard,
): readonly Reading[] {
  return [...new Set(readings.map(({ item }) => item))].flatMap((item) => {
    const own = readings.filter((each) => each.item === item);
    const value = meanOf(
      item,
      own.map((each) => each.value),
      acidity,
    );
    const basis = basisOf(own);
    const first = own.find((each) => each.basis === basis);
    if (value === null || !first) return [];
    const samples = own.map((each) => each.samples).filter((count) => count !== null);
    return [
      {
        ...first,
        section: lake,
        value,
        samples: samples.length > 0 ? Math.min(...samples) : null,
        isBelowDetection: own.some(({ isBelowDetection }) => isBelowDetection),
      },
    ];
  });
}

function emptyOf(lake: string): LakeAssessment["assessment"] {
  return {
    section: lake,
    period: null,
    basis: null,
    rank: null,
    definingItems: [],
    mainPollutants: [],
    items: [],
    leftOut: [],
    overTarget: [],
    itemCount: 0,
    target: null,
    state: "no-data",
    reason: "not-reported",
    gapSteps: null,
  };
}
