import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { selectFilterParts } from "../../../src/app/filter-words";
import { selectLegend } from "../../../src/app/select-legend";
import { selectMapScene } from "../../../src/app/select-map-scene";
import { countAllRows, selectSectionRows, selectUnitRows } from "../../../src/app/select-table";
import { decodeOpening } from "../../../src/database/opening";
import type { UnitCode } from "../../../src/domain/unit-code";
import { filterBinding, filterUnits, toggleFilter } from "../../../src/state/filters";
import type { Import } from "../../../src/state/imports";
import { openingState } from "../../../src/state/initial-state";
import { selectChanges } from "../../../src/state/select-changes";
import { createStore } from "../../../src/state/store";
import { chooseIndicator, chooseLevel, hoverEntry } from "../../../src/state/transitions";
import { builtPack } from "../../helpers/built-city";

const JIANLI = "421088" as UnitCode;
const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));
const opened = () =>
  createStore(openingState(builtPack(), opening, { language: "zh", today: "2026-11-23" }));
let store = opened();

beforeEach(() => {
  store = opened();
  store.update(chooseIndicator, "2019-11");
});

const marks = () => selectMapScene(store.get()).units;
const lit = () => marks().filter(({ isFaded }) => !isFaded);

test("a unit filtered for stays lit, the others fade, and no colour changes", () => {
  const before = marks().map(({ code, state, severity }) => ({ code, state, severity }));
  expect(lit()).toHaveLength(8);
  store.update(filterUnits, [JIANLI]);
  expect(lit().map(({ code }) => code)).toEqual([JIANLI]);
  expect(marks().map(({ code, state, severity }) => ({ code, state, severity }))).toEqual(before);
  expect(selectUnitRows(store.get()).map(({ unit }) => unit.code)).toEqual([JIANLI]);
  expect(countAllRows(store.get())).toBeGreaterThan(8);
  expect(selectLegend(store.get()).foot).toContain("筛选 监利市 · 显示 1/8");
});

test("an indicator outside the filter fades everything; its own domain and department nothing", () => {
  store.update(toggleFilter, "domains", "space");
  expect(lit()).toHaveLength(0);
  store.update(toggleFilter, "domains", "space");
  store.update(toggleFilter, "domains", "security");
  const isSecurity = builtPack()
    .programmes.flatMap(({ indicators }) => indicators)
    .some(({ id, domain }) => id === "2019-11" && domain === "security");
  expect(lit().length > 0).toBe(isSecurity);
});

test("only what is binding stays when asked for", () => {
  const binding = selectUnitRows(store.get()).filter(
    ({ verdict }) => verdict.attribute === "binding",
  );
  store.update(filterBinding, true);
  expect(selectUnitRows(store.get())).toEqual(binding);
});

test("sections follow the county they lie in", () => {
  store.update(chooseLevel, "section");
  const all = selectSectionRows(store.get());
  store.update(filterUnits, [JIANLI]);
  const shown = selectSectionRows(store.get());
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all.length);
  const faded = new Set(
    selectMapScene(store.get())
      .sections.filter(({ isFaded }) => isFaded)
      .map(({ id }) => id),
  );
  for (const { section } of shown) expect(faded.has(section.id)).toBe(false);
  for (const { section } of all)
    if (section.county !== JIANLI && !section.sharedBy.includes(JIANLI) && section.position)
      expect(faded.has(section.id), section.id).toBe(true);
});

/** A section of another county that is published as shared by 监利市, under its name or its code. */
function shareOne(by: string): string {
  const { pack } = store.get();
  const { sections } = pack.places;
  const shared = sections.find(
    ({ county, sharedBy, position }) => county !== JIANLI && sharedBy.length === 0 && position,
  );
  const id = shared?.id ?? "";
  store.update((state) => ({
    ...state,
    pack: {
      ...pack,
      places: {
        ...pack.places,
        sections: sections.map((each) => (each.id === id ? { ...each, sharedBy: [by] } : each)),
      },
    },
  }));
  return id;
}

test.each(["监利市", JIANLI])(
  "a section shared by %s stands with that county on map, table and changes",
  (by) => {
    store.update(chooseLevel, "section");
    const id = shareOne(by);
    const change = { kind: "recovered", place: id, matter: "", before: "not-met", after: "met" };
    store.update((state) => ({
      ...state,
      choices: { ...state.choices, changedBy: 1 },
      imports: {
        ...state.imports,
        list: [{ id: 1, loaded: { changes: [change] } }] as unknown as readonly Import[],
      },
    }));
    store.update(filterUnits, [JIANLI]);
    expect(selectSectionRows(store.get()).map(({ section }) => section.id)).toContain(id);
    const mark = selectMapScene(store.get()).sections.find((each) => each.id === id);
    expect(mark?.isFaded).toBe(false);
    expect(selectChanges(store.get()).map(({ place }) => place)).toEqual([id]);
  },
);

test("pointing at a legend entry lights all it stands for and touches no mark", () => {
  const before = selectMapScene(store.get());
  const state = before.units[0]?.state ?? "met";
  store.update(hoverEntry, { kind: "state", state });
  const scene = selectMapScene(store.get());
  const drawn = new Set(before.units.map(({ code }) => code));
  expect(scene.litUnits.filter((code) => drawn.has(code))).toEqual(
    before.units.filter((mark) => mark.state === state).map(({ code }) => code),
  );
  expect([scene.units, scene.sections]).toEqual([before.units, before.sections]);
  expect(scene.units).toBe(before.units);
  store.update(hoverEntry, null);
  expect(selectMapScene(store.get()).litUnits).toEqual([]);
});

test("every part of the filter takes itself away", () => {
  store.update(filterUnits, [JIANLI]);
  store.update(filterBinding, true);
  store.update(toggleFilter, "domains", "security");
  for (let left = 3; left > 0; left--) {
    const parts = selectFilterParts(store.get());
    expect(parts).toHaveLength(left);
    const [first] = parts;
    if (first) store.update(first.without);
  }
  expect(lit()).toHaveLength(8);
});
