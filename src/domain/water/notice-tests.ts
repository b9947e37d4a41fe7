import type { VerdictReason, VerdictState } from "../gaps/verdict";
import { type Assessed, eachOnce } from "./region";
import type { NoticeTest } from "./region-assessment";
import type { ControlLevel } from "./section";

const CLAUSE = "荆政发〔2020〕14号 二（二）五";

export interface NoticeSettings {
  /** How many 省控 sections worse than class V may remain; null: nobody said what 基本消除 is. */
  readonly provincialTolerance: number | null;
}

/**
 * The notice's own two tests, apart from 优 and 良好: 国控断面全面消除劣Ⅴ类 (none may remain) and
 * 力争基本消除省控劣Ⅴ类断面 (within a tolerance that somebody has to set).
 */
export function noticeTests(
  sections: readonly Assessed[],
  { provincialTolerance }: NoticeSettings,
): readonly NoticeTest[] {
  return [test(sections, "national", 0), test(sections, "provincial", provincialTolerance)];
}

function test(
  sections: readonly Assessed[],
  controlLevel: ControlLevel,
  tolerance: number | null,
): NoticeTest {
  const own = eachOnce(sections).filter(
    ({ section }) => section.controlLevel === controlLevel && !section.outside,
  );
  const assessed = own.filter(({ assessment }) => assessment.rank !== null).length;
  const failing = own
    .filter(({ assessment }) => assessment.rank === 6)
    .map(({ section }) => section.id);
  const [state, reason] = stateOf({
    failing: failing.length,
    assessed,
    expected: own.length,
    tolerance,
  });
  return {
    controlLevel,
    failing,
    assessed,
    expected: own.length,
    tolerance,
    state,
    reason,
    clause: CLAUSE,
  };
}

interface Counts {
  readonly failing: number;
  readonly assessed: number;
  readonly expected: number;
  readonly tolerance: number | null;
}

/** Unmonitored sections could all be 劣Ⅴ: with any of them open, the test is never plainly met. */
function stateOf({
  failing,
  assessed,
  expected,
  tolerance,
}: Counts): [VerdictState, VerdictReason | null] {
  if (tolerance === null) return ["not-assessed", "no-target"];
  if (expected === 0) return ["not-assessed", "not-applicable"];
  if (assessed === 0) return ["no-data", "not-reported"];
  if (failing > tolerance) return ["not-met", null];
  return assessed < expected ? ["at-risk", "not-reported"] : ["met", null];
}
