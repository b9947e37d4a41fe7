import type { Indicator, Programme, Rule } from "../../../domain/programme/programme";
import {
  areDistinct,
  type CellCheck,
  type Faults,
  isCount,
  isId,
  isNamed,
  rowFaults,
} from "./fault";

const MOST_DECIMALS = 6;

/** What is wrong with a version of the indicators or another list of them; `place` ends with a point. */
export function* programmeFaults(place: string, programme: Programme): Faults {
  const { id, domains, indicators } = programme;
  if (!isId(id)) yield { place: `${place}id`, problem: "id" };
  if (!isNamed(programme)) yield { place: `${place}name`, problem: "name" };
  const known = domains.map((domain) => domain.id);
  if (!areDistinct(known)) yield { place: `${place}domains`, problem: "twice" };
  if (!areDistinct(indicators.map((each) => each.id)))
    yield { place: `${place}indicators`, problem: "twice" };
  yield* rowFaults(`${place}indicators`, indicators, [
    ["domain", "unknown", ({ domain }) => known.includes(domain)],
    ...indicatorChecks,
  ]);
  for (const [at, { rules }] of indicators.entries())
    yield* rowFaults(`${place}indicators.${at}.rules`, rules, [
      ["wording", "name", ({ wording }) => wording.trim() !== ""],
      ["rule.expected", "name", ({ rule }) => saysWhatItExpects(rule)],
    ]);
}

const indicatorChecks: readonly CellCheck<Indicator>[] = [
  ["id", "id", ({ id }) => isId(id)],
  ["name", "name", isNamed],
  ["decimals", "number", ({ decimals }) => isCount(decimals, MOST_DECIMALS)],
  ["plausible", "number", ({ plausible }) => plausible === null || plausible[0] <= plausible[1]],
  ["rollUp.floor", "number", ({ rollUp }) => !rollUp || (rollUp.floor >= 0 && rollUp.floor <= 1)],
];

function saysWhatItExpects(rule: Rule): boolean {
  return rule.kind !== "stated" || rule.expected.trim() !== "";
}
