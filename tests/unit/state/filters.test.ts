import { expect, test } from "vitest";
import type { UnitCode } from "../../../src/domain/unit-code";
import type { AppState } from "../../../src/state/app-state";
import {
  filterBinding,
  filterUnits,
  isFiltered,
  noFilters,
  passesIndicator,
  passesUnit,
  toggleFilter,
} from "../../../src/state/filters";
import { clearFilters } from "../../../src/state/transitions";

const JIANLI = "421088" as UnitCode;
const HONGHU = "421083" as UnitCode;
const plain = {
  choices: { filters: noFilters, litStates: [], litRanks: [] },
} as unknown as AppState;

test("nothing is held back before anything is chosen", () => {
  expect(isFiltered(plain)).toBe(false);
  expect(passesUnit(noFilters, JIANLI)).toBe(true);
});

test("an entry is taken in and out again", () => {
  const once = toggleFilter(plain, "domains", "space");
  expect(once.choices.filters.domains).toEqual(["space"]);
  expect(isFiltered(once)).toBe(true);
  expect(toggleFilter(once, "domains", "space").choices.filters).toEqual(noFilters);
});

test("only the chosen units, domains and departments pass", () => {
  const { filters } = filterUnits(plain, [JIANLI]).choices;
  expect([passesUnit(filters, JIANLI), passesUnit(filters, HONGHU)]).toEqual([true, false]);
  const water = { domain: "security", departments: { lead: "市生态环境局" } } as const;
  const passes = (change: Partial<typeof noFilters>) =>
    passesIndicator({ ...noFilters, ...change }, water);
  expect(passes({ domains: ["security"], departments: ["市生态环境局"] })).toBe(true);
  expect(passes({ domains: ["space"] })).toBe(false);
  expect(passes({ departments: ["市水利湖泊局"] })).toBe(false);
});

test("clearing lets everything through again", () => {
  const filtered = filterBinding(toggleFilter(plain, "departments", "市生态环境局"), true);
  expect(isFiltered(filtered)).toBe(true);
  expect(isFiltered(clearFilters(filtered))).toBe(false);
});
