import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keepResultsFresh } from "../../../src/app/keep-results-fresh";
import type { Database } from "../../../src/database/database";
import { decodeOpening } from "../../../src/database/opening";
import type { Period } from "../../../src/domain/period";
import { parseCityPack } from "../../../src/formats/city-pack";
import { openingState } from "../../../src/state/initial-state";
import { createStore } from "../../../src/state/store";
import { chooseWaterPeriod } from "../../../src/state/transitions";

const read = (file: string) => readFileSync(`public/geodata/jingzhou/${file}`, "utf8");

function openedStore() {
  return createStore(
    openingState(parseCityPack(read("pack.json")), decodeOpening(read("opening.json")), {
      language: "zh",
      today: "2026-11-23",
    }),
  );
}

interface Question {
  readonly values: readonly unknown[];
  readonly answer: (rows: readonly unknown[]) => void;
  readonly fail: (problem: unknown) => void;
}

/** A database whose answers come when the test says so. */
function slowDatabase() {
  const questions: Question[] = [];
  const database: Database = {
    run: async () => undefined,
    columns: async () => ({}),
    texts: async () => [],
    registerText: async () => undefined,
    dropText: async () => undefined,
    lost: new Promise(() => undefined),
    close: async () => undefined,
    end: () => undefined,
    rows: ({ statement, decode }) =>
      new Promise((answer, fail) => {
        questions.push({
          values: statement.values,
          answer: (rows) => answer(rows.map(decode)),
          fail,
        });
      }),
  };
  const about = (value: string) => questions.filter(({ values }) => values.includes(value));
  return { database, about };
}

const reading = (value: number) => ({
  section: "xintan",
  period: "2023",
  item: "DO",
  value,
  is_below_detection: false,
  samples: 12,
  basis: "demo",
  source: "",
  file: "demo-water.csv",
  line: 2,
});

test("an answer to an older question is dropped", async () => {
  const { database, about } = slowDatabase();
  const store = openedStore();
  keepResultsFresh(store, database);
  store.update(chooseWaterPeriod, "2022" as Period);
  store.update(chooseWaterPeriod, "2023" as Period);
  about("2023")[0]?.answer([reading(5)]);
  about("2022")[0]?.answer([reading(9)]);
  await expect.poll(() => store.get().results.readings.value?.rows[0]?.value).toBe(5);
  expect(store.get().results.readings.value?.period).toBe("2023");
});

test("while a question runs the last answer stays, under its own period", () => {
  const { database } = slowDatabase();
  const store = openedStore();
  keepResultsFresh(store, database);
  store.update(chooseWaterPeriod, "2022" as Period);
  expect(store.get().results.readings).toMatchObject({
    kind: "waiting",
    value: { period: "2021-04" },
  });
});

test("a question that fails is named once and leaves the others alone", async () => {
  const { database, about } = slowDatabase();
  const store = openedStore();
  keepResultsFresh(store, database);
  store.update(chooseWaterPeriod, "2022" as Period);
  about("2022")[0]?.fail(new Error("worker"));
  await expect.poll(() => store.get().results.readings.kind).toBe("failed");
  expect(store.get().notices.map(({ code }) => code)).toEqual(["database-failed"]);
});
