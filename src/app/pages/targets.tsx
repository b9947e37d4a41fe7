import { useState } from "react";
import { download } from "../../browser/download";
import { isYear, yearOf } from "../../domain/period";
import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import { TargetTable } from "../../panels/target-table/target-table";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectTargets } from "../../state/select-verdicts";
import { choosePeriod, openPage } from "../../state/transitions";
import type { Services } from "../services";
import {
  clearTargets,
  enterTarget,
  pasteTargets,
  type TargetProblem,
  targetsFile,
} from "../targets";
import { useSelected } from "../use-selected";
import { selectTargetIndicators, selectTargetState, selectTargetUnits } from "./select-targets";

const selectYears = derive(
  ({ results }: AppState) => [results.periods.value?.figures ?? null],
  (figures) => (figures ?? []).filter(isYear),
);

/** Yearly targets assigned from above, entered as a table and judged at once. */
export function Targets({ store }: Services) {
  const { language, period } = useSelected(store, ({ choices }) => choices);
  const years = useSelected(store, selectYears);
  const stateOf = useSelected(store, selectTargetState);
  const [problems, setProblems] = useState<readonly TargetProblem[]>([]);
  const text = messages[language];
  return (
    <TargetTable
      {...{ text, language, problems }}
      year={yearOf(period)}
      onYear={(year) => {
        const known = years.find((each) => yearOf(each) === year);
        if (known) store.update(choosePeriod, known);
      }}
      years={years.map(yearOf)}
      indicators={useSelected(store, selectTargetIndicators)}
      units={useSelected(store, selectTargetUnits)}
      targets={useSelected(store, selectTargets)}
      verdictState={stateOf}
      onSet={(unit, indicator, words) =>
        setProblems(enterTarget(store, { unit: unit as UnitCode, indicator, words }))
      }
      onPaste={(block, start) => setProblems(pasteTargets(store, block, start))}
      onClose={() => store.update(openPage, "map")}
      onClear={() => clearTargets(store)}
      onDownload={() =>
        download(`${text.pages.targets}-${yearOf(period)}.csv`, targetsFile(store.get()))
      }
    />
  );
}
