import { notesOn } from "../../domain/cell-note";
import type { VerdictState } from "../../domain/gaps/verdict";
import { cellAt } from "../../domain/gaps/verdict-cube";
import type { AboutUnit, GapRow } from "../../domain/lists/gap-row";
import { serves } from "../../domain/lists/work/links";
import { versionOf } from "../../domain/observation";
import { svgPaths } from "../../geometry/svg-paths";
import { messages } from "../../messages/messages";
import { figureOf } from "../../panels/figure-words";
import type { MeetingYear } from "../../panels/meeting/meeting-cell";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectCube } from "../../state/select-cube";
import { selectGapList } from "../../state/select-gap-list";
import { seriesOf } from "../../state/select-places";
import { selectPeriodShown } from "../../state/select-rows";
import { selectCountyVerdicts } from "../../state/select-verdicts";
import { selectHostOf } from "../../state/select-works";
import { placeNames } from "../names";
import { selectTaskView } from "./select-work-lines";

export interface Stop extends GapRow {
  readonly about: AboutUnit;
}

/** What the meeting walks: the goals of units that are not met, worst first, as the filter leaves them. */
export const selectStops = derive(
  (state: AppState) => [selectGapList(state)],
  (rows): readonly Stop[] =>
    rows.flatMap((row) =>
      row.about.kind === "unit" && row.state === "not-met" ? [{ ...row, about: row.about }] : [],
    ),
);

/** Where the walk stands: at the one selection, or at its beginning. */
export const selectStopAt = derive(
  (state: AppState) => [selectStops(state), state.choices.selection, state.choices.indicator],
  (stops, selection, indicator): number => {
    const code = selection.kind === "unit" ? selection.code : "";
    return Math.max(
      0,
      stops.findIndex(({ place, matter }) => place === code && matter === indicator),
    );
  },
);

const selectStop = derive(
  (state: AppState) => [selectStops(state), selectStopAt(state)],
  (stops, at): Stop | null => stops[at] ?? null,
);

const PICTURE_WIDTH = 560;

const selectPaths = derive(
  (state: AppState) => [state.shapes.county],
  (shapes) => shapes && svgPaths(shapes, PICTURE_WIDTH),
);

/** Signs that stand in the small map for the glyphs of the states. */
const signs: Readonly<Record<VerdictState, string>> = {
  "not-met": "✕",
  "at-risk": "△",
  met: "●",
  stale: "◔",
  "no-data": "–",
  "not-assessed": "○",
};

const selectPicture = derive(
  (state: AppState) => [
    selectPaths(state),
    selectCountyVerdicts(state),
    selectStop(state),
    placeNames(state),
    state.choices.language,
  ],
  (paths, verdicts, stop, names, language) => {
    if (!paths || !stop) return null;
    const { states } = messages[language];
    const stateOf = new Map<string, VerdictState>(
      verdicts.get(stop.matter)?.map(({ unit, state }) => [unit, state]),
    );
    const shapes = paths.shapes.map((shape) => {
      const state = stateOf.get(shape.code) ?? "not-assessed";
      const name = `${names.get(shape.code) ?? shape.code} · ${states[state]}`;
      return { ...shape, tone: state, sign: signs[state], name };
    });
    return { width: paths.width, height: paths.height, shapes };
  },
);

const selectYears = derive(
  (state: AppState) => [selectCube(state), selectStop(state), state.choices.language],
  (cube, stop, language): readonly MeetingYear[] => {
    if (!cube || !stop) return [];
    const { place: unit, matter, about } = stop;
    return cube.periods.flatMap((period) => {
      const cell = cellAt(cube, { unit, indicator: matter, period });
      if (!cell) return [];
      const { state, value } = cell;
      const words = value === null ? "" : figureOf(value, about.indicator, language);
      return [{ period, state, value, words, ...versionOf(cell) }];
    });
  },
);

const selectDecided = derive(
  (state: AppState) => [
    selectStop(state),
    state.entries.tasks,
    selectTaskView(state),
    selectHostOf(state),
  ],
  (stop, tasks, { lines }, hostOf) => {
    if (!stop) return [];
    const gap = { key: stop.key, unit: stop.place, series: seriesOf(stop.about.indicator) };
    const own = new Set(tasks.filter((task) => serves(task, gap, hostOf)).map(({ id }) => id));
    return lines.filter(({ id }) => own.has(id));
  },
);

/** The stop with all that is said of it; null where nothing is not met. */
export const selectMeetingCell = derive(
  (state: AppState) => [
    selectStop(state),
    selectPicture(state),
    selectYears(state),
    selectDecided(state),
    state.entries.notes,
    selectPeriodShown(state),
    placeNames(state),
  ],
  (stop, map, years, tasks, notes, period, names) => {
    if (!stop) return null;
    const { place: unit, about, duty, key } = stop;
    const { indicator, verdict } = about;
    const onCell = notesOn(notes, { unit, indicator: seriesOf(indicator), period });
    return {
      id: key,
      unit,
      unitName: names.get(unit) ?? unit,
      indicator,
      verdict,
      isSuggested: duty.isSuggested,
      map,
      years,
      notes: onCell.map(({ text }) => text),
      duty,
      tasks,
    };
  },
);
