import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { selectSideUnits } from "../../../src/app/pages/select-side-units";
import { decodeOpening } from "../../../src/database/opening";
import type { Reported } from "../../../src/domain/observation";
import type { ConditionalRule } from "../../../src/domain/programme/programme";
import type { UnitCode } from "../../../src/domain/unit-code";
import { openingState } from "../../../src/state/initial-state";
import { builtPack } from "../../helpers/built-city";
import { JIANLI, makeIndicator, makeReported, period } from "../../helpers/make-case";

const HONGHU = "421083" as UnitCode;
const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));

const rules: readonly ConditionalRule[] = [
  { when: { terrain: "mountain" }, rule: { kind: "at-most", value: 50 }, wording: "≤50" },
  { when: { terrain: "plain" }, rule: { kind: "at-least", value: 50 }, wording: "≥50" },
];

function rowsOf(year: string, value: number) {
  const rows = [JIANLI, HONGHU].map((unit): Reported => {
    const { current } = makeReported({ unit, period: period(year), value });
    return { unit, indicator: "x", current, previous: null };
  });
  return { period: period(year), rows };
}

/** 40 in 2021 and 60 in 2023 in both counties: one of the plain, one of the mountains. */
function changeKinds() {
  const pack = builtPack();
  const indicators = [makeIndicator({ kind: "at-most", value: 50 }, { rules })];
  const programmes = pack.programmes.map((each) => ({ ...each, indicators }));
  const opened = openingState({ ...pack, programmes }, opening, {
    language: "zh",
    today: "2026-11-23",
  });
  const state = {
    ...opened,
    choices: {
      ...opened.choices,
      indicator: "x",
      period: period("2023"),
      changedSince: period("2021"),
      method: {
        ...opened.choices.method,
        terrains: { [JIANLI]: "mountain", [HONGHU]: "plain" } as const,
      },
    },
    results: {
      ...opened.results,
      history: { ...opened.results.history, value: [rowsOf("2021", 40), rowsOf("2023", 60)] },
    },
  };
  return new Map(selectSideUnits(state).map(({ unit, change }) => [unit.code, change.kind]));
}

test("which way is better comes from the rule that applies to the unit, not from the first one", () => {
  const kinds = changeKinds();
  expect(kinds.get(JIANLI)).toBe("much-worse");
  expect(kinds.get(HONGHU)).toBe("much-better");
});
