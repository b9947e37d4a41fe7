import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { selectSideSentence } from "../../../src/app/pages/select-side-sentence";
import { decodeOpening } from "../../../src/database/opening";
import { countShort } from "../../../src/domain/compare/short-count";
import type { Period } from "../../../src/domain/period";
import { isSectionOf } from "../../../src/domain/water/is-section-of";
import { formatFigurePeriod, formatPeriod } from "../../../src/messages/format-period";
import { messages } from "../../../src/messages/messages";
import type { AppState, Choices } from "../../../src/state/app-state";
import { openingState } from "../../../src/state/initial-state";
import { selectAssessedSections } from "../../../src/state/select-sections";
import { picturesOf } from "../../../src/state/side-view";
import { builtPack } from "../../helpers/built-city";

const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));

function stateOf(choices: Partial<Choices>): AppState {
  const state = openingState(builtPack(), opening, { language: "zh", today: "2026-11-23" });
  return { ...state, choices: { ...state.choices, ...choices } };
}

const pictures = (["county", "township"] as const).flatMap((level) =>
  picturesOf(level).map((picture) => ({ level, picture })),
);

test.each(pictures)(
  "$level, $picture: the sentence says that a part of a year is an indication",
  ({ level, picture }) => {
    const period = "2024-H1" as Period;
    const { side } = stateOf({}).choices;
    const state = stateOf({ level, period, side: { ...side, picture } });
    expect(selectSideSentence(state).sentence).toContain(formatFigurePeriod("zh", period));
  },
);

test("the sentence of the water in chosen counties counts their sections, as the maps shown do", () => {
  const { countiesSentence, water, places } = messages.zh.sidePage;
  const state = stateOf({ level: "section", userTarget: 2 });
  const counties = state.pack.places.units.filter(({ level }) => level === "county");
  const counts = counties.map((unit) => {
    const own = selectAssessedSections(state).filter(
      ({ section }) => !section.outside && isSectionOf(section, unit),
    );
    const count = countShort(own.map(({ assessment }) => assessment.state));
    const { filters, side } = state.choices;
    const filtered = stateOf({
      level: "section",
      userTarget: 2,
      side: { ...side, picture: "counties" },
      filters: { ...filters, units: [unit.code] },
    });
    expect(selectSideSentence(filtered).sentence).toBe(
      countiesSentence({
        what: water,
        places: places.section,
        period: formatPeriod("zh", state.choices.waterPeriod),
        worst: count.short > 0 ? { name: unit.name.zh, ...count } : null,
        ...count,
      }),
    );
    return count;
  });
  expect(counts.some(({ short, judged }) => short === 0 && judged > 0)).toBe(true);
  expect(counts.some(({ short }) => short > 0)).toBe(true);
});

test.each(["zh", "en"] as const)(
  "in %s none is said to miss only where none does, whoever misses most",
  (language) => {
    const { countiesSentence } = messages[language].sidePage;
    const facts = { period: "p", what: "w", places: "s", all: 9, judged: 6, worst: null };
    const none = countiesSentence({ ...facts, short: 0 });
    const some = countiesSentence({ ...facts, short: 2 });
    expect(none).not.toMatch(/all met|全部达标/);
    expect(some).toContain("2");
    expect(some).not.toContain(none);
    expect(some).not.toMatch(/没有未达标|none/);
  },
);
