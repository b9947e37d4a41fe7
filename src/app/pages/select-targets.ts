import type { VerdictState } from "../../domain/gaps/verdict";
import type { Indicator } from "../../domain/programme/programme";
import type { Unit } from "../../domain/unit";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectIndicators, selectUnits } from "../../state/select-places";
import { selectCountyVerdicts } from "../../state/select-verdicts";

/** Indicators held against a target assigned from above, where they can apply at all. */
export const selectTargetIndicators = derive(
  (state: AppState) => [selectIndicators(state)],
  (indicators): readonly Indicator[] =>
    [...indicators.values()].filter(
      ({ rules, notApplicable }) =>
        !notApplicable && rules.some(({ rule }) => rule.kind === "assigned"),
    ),
);

/** The city, its counties and zones: those to whom yearly targets are assigned. */
export const selectTargetUnits = derive(
  (state: AppState) => [selectUnits(state)],
  (units): readonly Unit[] => [...units.values()].filter(({ level }) => level !== "township"),
);

export const selectTargetState = derive(
  (state: AppState) => [selectCountyVerdicts(state)],
  (verdicts) =>
    (unit: string, indicator: string): VerdictState | null =>
      verdicts.get(indicator)?.find((verdict) => verdict.unit === unit)?.state ?? null,
);
