import { difference } from "../decimal";
import { figureOf, type RollUpMethod, type RollUpPart, weighedParts, withoutDust } from "./roll-up";
import type { Scenario } from "./scenario";

/** What a scenario would come to. Reckoned, and marked as such: it is never a figure of a unit. */
export interface ScenarioOutcome {
  readonly kind: "scenario";
  /** The figure as it is, and with every move made; null where nothing is known to reckon with. */
  readonly before: number | null;
  readonly after: number | null;
  /** Places of the scenario that are not among those known now: their moves count for nothing. */
  readonly unknown: readonly string[];
  /** Places whose figure is no longer the one the scenario started from. */
  readonly moved: readonly string[];
}

/** A place that keeps its goal or not; null where that could not be judged. */
export interface JudgedPlace {
  readonly place: string;
  readonly isMet: boolean | null;
}

/** The share (0…1) of judged places that keep their goal, when those of the scenario keep it too. */
export function shareOutcome(scenario: Scenario, places: readonly JudgedPlace[]): ScenarioOutcome {
  const judged = places.filter(({ isMet }) => isMet !== null);
  const share = (kept: readonly JudgedPlace[]) =>
    judged.length === 0 ? null : kept.length / judged.length;
  return {
    kind: "scenario",
    before: share(judged.filter(({ isMet }) => isMet)),
    after: share(judged.filter(({ isMet, place }) => isMet || scenario.places.includes(place))),
    unknown: missingFrom(
      scenario,
      judged.map(({ place }) => place),
    ),
    moved: [],
  };
}

/** The rolled-up figure when every part of the scenario stands where it was to be moved. */
export function rollUpOutcome(
  scenario: Scenario,
  parts: readonly RollUpPart[],
  method: RollUpMethod,
  better: "higher" | "lower" = "higher",
): ScenarioOutcome {
  const ordered = parts.toSorted((a, b) => a.unit.localeCompare(b.unit));
  const figure = (list: readonly RollUpPart[]) => {
    const used = weighedParts(list, method);
    return used.length === 0 ? null : withoutDust(figureOf(used, method, better));
  };
  const known = weighedParts(ordered, method).map(({ part }) => part);
  return {
    kind: "scenario",
    before: figure(ordered),
    after: figure(ordered.map((part) => withMove(scenario, part))),
    unknown: missingFrom(
      scenario,
      known.map(({ unit }) => unit),
    ),
    moved: known.filter((part) => hasMoved(scenario, part)).map(({ unit }) => unit),
  };
}

function missingFrom({ places }: Scenario, known: readonly string[]): readonly string[] {
  return places.filter((place) => !known.includes(place));
}

/** A part that nothing is known of stays unknown, whatever was supposed of it. */
function withMove({ moves, places }: Scenario, part: RollUpPart): RollUpPart {
  const to = moves.find(({ place }) => place === part.unit)?.to ?? part.value;
  return {
    ...part,
    value: part.value === null ? null : to,
    isMet: part.isMet === null ? null : part.isMet || places.includes(part.unit),
  };
}

function hasMoved({ moves }: Scenario, { unit, value }: RollUpPart): boolean {
  const move = moves.find(({ place }) => place === unit);
  return move !== undefined && value !== null && difference(move.from, value) !== 0;
}
