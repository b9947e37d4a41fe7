import { type Period, yearOf } from "../domain/period";
import type { Indicator } from "../domain/programme/programme";
import type { AssignedTarget } from "../domain/target";
import { parseTargetBlock, parseTargetEntry } from "../domain/target-entry";
import type { UnitCode } from "../domain/unit-code";
import { targetTable } from "../formats/target-table";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { selectIndicators, seriesOf } from "../state/select-places";
import { selectTargets } from "../state/select-verdicts";
import type { Store } from "../state/store";
import { changeEntries } from "../state/transitions";

export interface TargetProblem {
  readonly unit: string;
  readonly indicator: string;
  readonly words: string;
}

export interface TargetCell {
  readonly unit: UnitCode;
  readonly indicator: string;
  readonly words: string;
}

/** Enters, changes or (empty) takes back one target; what cannot be read changes nothing and is said. */
export function enterTarget(store: Store<AppState>, cell: TargetCell): readonly TargetProblem[] {
  return enterTargets(store, [cell]);
}

function enterTargets(
  store: Store<AppState>,
  cells: readonly TargetCell[],
): readonly TargetProblem[] {
  const state = store.get();
  const indicators = selectIndicators(state);
  const problems: TargetProblem[] = [];
  let targets = state.entries.targets;
  for (const cell of cells) {
    const indicator = indicators.get(cell.indicator);
    if (!indicator) continue;
    const parsed = parseTargetEntry(cell.words, indicator);
    if (parsed.kind === "refused") {
      const words = messages[state.choices.language].rulePage.refused[parsed.reason];
      problems.push({ unit: cell.unit, indicator: cell.indicator, words });
      continue;
    }
    const value = parsed.kind === "value" ? parsed.value : null;
    targets = withTarget(targets, { cell, indicator, value, period: chosenYear(state) });
  }
  store.update(changeEntries, { targets });
  return problems;
}

interface Entered {
  readonly cell: TargetCell;
  readonly indicator: Indicator;
  readonly value: number | null;
  readonly period: AssignedTarget["period"];
}

function withTarget(
  targets: readonly AssignedTarget[],
  { cell, indicator, value, period }: Entered,
): readonly AssignedTarget[] {
  const series = seriesOf(indicator);
  const others = targets.filter(
    (each) => each.unit !== cell.unit || each.indicator !== series || each.period !== period,
  );
  if (value === null) return others;
  const provenance = { status: "user", note: "" } as const;
  return [...others, { unit: cell.unit, indicator: series, period, value, provenance }];
}

export interface PasteStart {
  readonly units: readonly string[];
  readonly indicators: readonly string[];
}

/** A block from a spreadsheet, laid over the units and indicators from the cell it was pasted into. */
export function pasteTargets(
  store: Store<AppState>,
  block: string,
  { units, indicators }: PasteStart,
): readonly TargetProblem[] {
  const cells = parseTargetBlock(block, { units, indicators });
  return enterTargets(store, cells as readonly TargetCell[]);
}

/** Takes back what was entered for the chosen year; what stands in tables stays. */
export function clearTargets(store: Store<AppState>): void {
  const state = store.get();
  const year = chosenYear(state);
  const targets = state.entries.targets.filter(({ period }) => period !== year);
  store.update(changeEntries, { targets });
}

/** Every target of the chosen year with whose word it is, as CSV. */
export function targetsFile(state: AppState): Blob {
  const period = chosenYear(state);
  const bytes = targetTable(selectTargets(state).filter((target) => target.period === period));
  return new Blob([bytes.slice()], { type: "text/csv;charset=utf-8" });
}

/** Targets are set for years; while a part of a year is shown, for the year it lies in. */
function chosenYear({ choices }: AppState): Period {
  return String(yearOf(choices.period)) as Period;
}
