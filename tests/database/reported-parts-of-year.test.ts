import { afterAll, beforeAll, expect, test } from "vitest";
import { reportedValues } from "../../src/database/queries/reported-values";
import type { Period } from "../../src/domain/period";
import { openSmallCity, type SmallCity } from "./small-city";

let city: SmallCity;

beforeAll(async () => {
  city = await openSmallCity({
    "observations.csv": [
      "421002,air-days,2022,80,,年报,sourced,",
      "421002,air-days,2022-H1,71,,半年报,sourced,",
      "421002,air-days,2022-H2,88,,半年报,sourced,",
      "421002,air-days,2023-H1,74,,半年报,sourced,",
      "421002,air-days,2023-06,69,,月报,sourced,",
      "421002,air-days,2023-to-06,73,,月报,sourced,",
      "421002,air-days,2023-Q2,75,,季报,sourced,",
    ],
  });
});

afterAll(() => city.database.close());

async function ask(period: string) {
  const question = { levels: ["county"], indicator: "air-days", publishedOnly: false } as const;
  const rows = await city.database.rows(reportedValues({ ...question, period: period as Period }));
  return rows.find(({ unit }) => unit === "421002");
}

test.each([
  ["2023-H1", "2023-H1", "2022-H1"],
  ["2023-H2", "2023-H1", "2022-H1"],
  ["2022-H2", "2022-H2", null],
  ["2023", "2022", null],
  ["2023-06", "2023-06", null],
  ["2023-Q2", "2023-Q2", null],
  ["2023-to-06", "2023-to-06", null],
  ["2023-to-05", null, null],
])(
  "%s is answered by its own kind, and held against the same span before",
  async (asked, current, previous) => {
    const row = await ask(asked);
    expect([row?.current?.period ?? null, row?.previous?.period ?? null]).toEqual([
      current,
      previous,
    ]);
  },
);
