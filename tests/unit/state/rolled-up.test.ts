import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeOpening } from "../../../src/database/opening";
import type { AppState } from "../../../src/state/app-state";
import { openingState } from "../../../src/state/initial-state";
import { selectRolledUp } from "../../../src/state/select-verdicts";
import { builtPack } from "../../helpers/built-city";

const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));
const pack = builtPack();
const weighed = pack.programmes
  .flatMap(({ indicators }) => indicators)
  .filter(({ rollUp }) => rollUp?.method === "population-mean");

function stateOf(indicator: string, dropped: string | null = null): AppState {
  const state = openingState(pack, opening, { language: "zh", today: "2026-11-24" });
  const { counties } = state.results;
  if (!counties.value) throw new Error("no rows of counties");
  const rows = counties.value.rows.filter((row) => row.indicator !== dropped);
  const value = { ...counties.value, rows };
  return {
    ...state,
    choices: { ...state.choices, indicator },
    results: {
      ...state.results,
      counties: { kind: "ready", value },
      townships: { kind: "ready", value: { period: value.period, rows: [] } },
    },
  };
}

const cityValue = (state: AppState) => selectRolledUp(state).get(pack.city.code)?.value ?? null;

test("the city's mean is weighed by the indicator the pack names, and there is none without it", () => {
  const known = weighed.filter(({ id }) => cityValue(stateOf(id)) !== null);
  expect(known.length).toBeGreaterThan(0);
  for (const { id, rollUp } of known)
    expect(cityValue(stateOf(id, rollUp?.weight ?? null)), id).toBeNull();
});
