import { expect, test } from "vitest";
import { keepHistory } from "../../../src/app/keep-history";
import type { AppState, Choices } from "../../../src/state/app-state";
import { noImports } from "../../../src/state/imports";
import { createStore } from "../../../src/state/store";
import {
  changeEntries,
  choosePeriod,
  openPage,
  pickIndicator,
  select,
} from "../../../src/state/transitions";

const start = {
  choices: {
    indicator: "2019-11",
    period: "2024",
    selection: { kind: "none" },
    page: "lists",
  },
  entries: { scenarios: [] },
  imports: noImports,
  versions: [],
} as unknown as AppState;

function kept() {
  const store = createStore(start);
  const history = keepHistory(store, { followList: () => {}, keepOnly: () => {} });
  return { store, history };
}

test("leafing through the gaps in the meeting is no step, and undo leaves the one shown", async () => {
  const { store, history } = kept();
  store.update(openPage, "meeting");
  await Promise.resolve();
  store.update(pickIndicator, "2019-12");
  store.update(select, { kind: "section", id: "a" });
  await Promise.resolve();
  expect(history.steps.get().past).toEqual([]);
  store.update(changeEntries, { scenarios: [{ id: "decided" } as never] });
  await Promise.resolve();
  store.update(pickIndicator, "2019-13");
  await Promise.resolve();
  store.update(openPage, "lists");
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(1);
  history.undo();
  expect(store.get().entries.scenarios).toEqual([]);
  expect(store.get().choices.indicator).toBe("2019-13");
  store.update(pickIndicator, "2019-11");
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(1);
});

test("leafing keeps what was taken back at hand", async () => {
  const { store, history } = kept();
  store.update(choosePeriod, "2023" as Choices["period"]);
  store.update(openPage, "meeting");
  history.undo();
  store.update(pickIndicator, "2019-12");
  await Promise.resolve();
  history.redo();
  expect(store.get().choices).toMatchObject({ period: "2023", indicator: "2019-12" });
});
