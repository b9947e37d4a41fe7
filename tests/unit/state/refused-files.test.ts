import { expect, test } from "vitest";
import { keepHistory } from "../../../src/app/keep-history";
import type { AppState, Choices } from "../../../src/state/app-state";
import { changeImport, defaultSettings, noImports, queueImports } from "../../../src/state/imports";
import { createStore } from "../../../src/state/store";
import { choosePeriod } from "../../../src/state/transitions";

const start = {
  choices: { city: "jingzhou", language: "zh", period: "2024", layers: [] },
  entries: { targets: [], scenarios: [] },
  imports: noImports,
  versions: [],
} as unknown as AppState;

const file = (id: number) => ({
  id,
  name: `${id}.csv`,
  size: 10,
  settings: defaultSettings(`${id}.csv`),
});

test("a file that is refused is no step, stays in the list with its reason, and can be read otherwise", async () => {
  const store = createStore(start);
  let reachable: ReadonlySet<number> = new Set();
  const history = keepHistory(store, {
    followList: () => undefined,
    keepOnly: (ids) => {
      reachable = ids;
    },
  });
  store.update(choosePeriod, "2023" as Choices["period"]);
  await Promise.resolve();
  store.update(queueImports, [file(1), file(2)]);
  await Promise.resolve();
  store.update(changeImport, 1, { status: "refused" });
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(2);
  store.update(changeImport, 2, { status: "refused" });
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(1);
  history.undo();
  expect(store.get().choices.period).toBe("2024");
  expect(store.get().imports.list).toMatchObject([
    { id: 1, status: "refused" },
    { id: 2, status: "refused" },
  ]);
  expect(reachable.has(1)).toBe(true);
  store.update(changeImport, 1, { status: "waiting", settings: defaultSettings("other") });
  await Promise.resolve();
  store.update(changeImport, 1, { status: "read", file: {} as never });
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(1);
  history.undo();
  expect(store.get().imports.list).toMatchObject([{ id: 2, status: "refused" }]);
});
