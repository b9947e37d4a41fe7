import { describe, expect, test } from "vitest";
import { addScenario, type Scenario } from "../../../../src/domain/gaps/scenario";
import { rollUpOutcome, shareOutcome } from "../../../../src/domain/gaps/scenario-outcome";
import { whatRollUpTakes } from "../../../../src/domain/gaps/what-roll-up-takes";
import { dropRow } from "../../../../src/domain/rows-by-id";
import { period } from "../../../helpers/make-case";
import { CITY, countyCode, makePart } from "./make-parts";

function makeScenario(change: Partial<Scenario> = {}): Scenario {
  return {
    kind: "scenario",
    id: "a",
    title: "",
    madeOn: "2026-11-23",
    city: "jingzhou",
    place: CITY,
    period: period("2022"),
    goal: "",
    places: [],
    moves: [],
    ...change,
  };
}

const ids = (scenarios: readonly Scenario[]) => scenarios.map(({ id }) => id);

describe("kept scenarios", () => {
  const [a, b] = [makeScenario(), makeScenario({ id: "b" })];

  test("stand newest first; one kept again replaces what it was", () => {
    const kept = addScenario(addScenario([], a), b);
    expect(ids(kept)).toEqual(["b", "a"]);
    const again = addScenario(kept, makeScenario({ title: "anew" }));
    expect(again.map(({ id, title }) => [id, title])).toEqual([
      ["a", "anew"],
      ["b", ""],
    ]);
  });

  test("are dropped by their id; an unknown id drops none", () => {
    expect(ids(dropRow([b, a], "b"))).toEqual(["a"]);
    expect(ids(dropRow([b, a], "c"))).toEqual(["b", "a"]);
  });
});

describe("a share, when the places of a scenario keep their goal", () => {
  const places = [
    { place: "s1", isMet: true },
    { place: "s2", isMet: false },
    { place: "s3", isMet: false },
    { place: "s4", isMet: null },
  ];

  test("counts them among those that were judged", () => {
    const outcome = shareOutcome(makeScenario({ places: ["s1", "s2"] }), places);
    expect(outcome).toEqual({
      kind: "scenario",
      before: 1 / 3,
      after: 2 / 3,
      unknown: [],
      moved: [],
    });
  });

  test("names those that could not be judged, and counts nothing for them", () => {
    const outcome = shareOutcome(makeScenario({ places: ["s4", "gone"] }), places);
    expect(outcome).toMatchObject({ before: 1 / 3, after: 1 / 3, unknown: ["s4", "gone"] });
  });

  test("is not known where nothing was judged", () => {
    expect(shareOutcome(makeScenario(), places.slice(3))).toMatchObject({
      before: null,
      after: null,
    });
  });
});

describe("a rolled-up figure, when every move is made", () => {
  const parts = [
    makePart(0, { value: 50, isMet: false }),
    makePart(1, { value: 80, isMet: true }),
    makePart(2),
  ];

  test("comes to what the moves were reckoned for", () => {
    const goal = { value: 80, better: "higher", about: "x", unit: "%" } as const;
    const best = whatRollUpTakes(parts, "mean", goal, 100)?.best;
    const outcome = rollUpOutcome(makeScenario({ ...best }), parts, "mean");
    expect(outcome).toEqual({ kind: "scenario", before: 65, after: 80, unknown: [], moved: [] });
  });

  test("says what is no longer known, and whose figure is another by now", () => {
    const move = (place: number, from: number) =>
      ({ place: countyCode(place), about: "x", from, to: 100, unit: "%" }) as const;
    const scenario = makeScenario({
      places: [countyCode(0), countyCode(1), countyCode(2)],
      moves: [move(0, 40), move(1, 80), move(2, 10)],
    });
    expect(rollUpOutcome(scenario, parts, "mean")).toMatchObject({
      before: 65,
      after: 100,
      unknown: [countyCode(2)],
      moved: [countyCode(0)],
    });
  });

  test("of a share of parts needs no figure", () => {
    const scenario = makeScenario({ places: [countyCode(0)] });
    expect(rollUpOutcome(scenario, parts, "share-met")).toMatchObject({ before: 50, after: 100 });
  });

  test("takes the worst at the end that is worse", () => {
    const scenario = makeScenario();
    expect(rollUpOutcome(scenario, parts, "worst").after).toBe(50);
    expect(rollUpOutcome(scenario, parts, "worst", "lower").after).toBe(80);
  });

  test("is not known where no part is", () => {
    expect(rollUpOutcome(makeScenario(), parts.slice(2), "mean").before).toBeNull();
  });
});
