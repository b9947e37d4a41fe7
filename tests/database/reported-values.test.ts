import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportedValues } from "../../src/database/queries/reported-values";
import type { Reported } from "../../src/domain/observation";
import type { Period } from "../../src/domain/period";
import { openSmallCity, type SmallCity } from "./small-city";

let city: SmallCity;

beforeAll(async () => {
  city = await openSmallCity({
    "observations.csv": [
      "421002,forest,2019,20.5,,林业局,sourced,",
      "421002,forest,2021,21.5,,林业局,sourced,",
      "421003,forest,2016,9,,林业局,sourced,",
      "421003,plan,2021,,制定实施,市政府,sourced,",
      '421088,forest,2010,7,,"年鉴, ""2011""",sourced,',
      "421088,forest,2017,8,,年鉴,sourced,",
    ],
    "demo-observations.csv": [
      "421002,forest,2021,99,,演示",
      "421002,forest,2022,22.5,,演示",
      "421002001,air,2022,1,,演示",
      "421003,made-up,2022,5,,演示",
    ],
  });
});

afterAll(() => city.database.close());

interface Asked {
  readonly indicator?: string | null;
  readonly publishedOnly?: boolean;
}

async function ask(period: string, { indicator = "forest", publishedOnly = false }: Asked = {}) {
  const rows = await city.database.rows(
    reportedValues({ levels: ["county"], indicator, period: period as Period, publishedOnly }),
  );
  return rows;
}

function of(unit: string, rows: readonly Reported[]) {
  return rows.find((row) => row.unit === unit);
}

test("a unit without a report stays in the result, with no value", async () => {
  const rows = await ask("2015");
  expect(rows.map(({ unit }) => unit)).toEqual(["421002", "421003", "421088"]);
  expect(of("421002", rows)).toEqual({
    unit: "421002",
    indicator: "forest",
    current: null,
    previous: null,
  });
});

test("a figure of the asked period carries its value, source and place in the file", async () => {
  expect(of("421002", await ask("2021"))?.current).toEqual({
    unit: "421002",
    indicator: "forest",
    period: "2021",
    value: 21.5,
    text: null,
    basis: "published",
    source: "林业局",
    row: { file: "observations.csv", line: 3 },
  });
});

test("an older figure is carried, marked by its own period", async () => {
  const older = of("421003", await ask("2021"))?.current;
  expect([older?.period, older?.value]).toEqual(["2016", 9]);
});

test("a figure more than five years old is not carried", async () => {
  expect(of("421003", await ask("2022"))?.current).toBeNull();
});

test("a later figure is never used for an earlier period", async () => {
  expect(of("421002", await ask("2020"))?.current?.period).toBe("2019");
});

test("the one before is the latest before the current, however old", async () => {
  const jianli = of("421088", await ask("2021"));
  expect([jianli?.current?.period, jianli?.previous?.period]).toEqual(["2017", "2010"]);
  expect(jianli?.previous?.source).toBe('年鉴, "2011"');
});

test("published beats demo in the same period", async () => {
  const { current, previous } = of("421002", await ask("2021")) ?? {};
  expect([current?.value, current?.basis, previous?.value]).toEqual([21.5, "published", 20.5]);
});

test("a later demo figure is shown as demo", async () => {
  const { current, previous } = of("421002", await ask("2022")) ?? {};
  expect([current?.value, current?.basis]).toEqual([22.5, "demo"]);
  expect([previous?.value, previous?.basis]).toEqual([21.5, "published"]);
});

test("published only leaves every demo figure out, and no unit", async () => {
  const rows = await ask("2022", { indicator: null, publishedOnly: true });
  expect(rows.flatMap(({ current }) => current ?? []).every(({ basis }) => basis !== "demo")).toBe(
    true,
  );
  expect(of("421002", rows)?.current?.period).toBe("2021");
  expect(new Set(rows.map(({ unit }) => unit)).size).toBe(3);
});

describe("without an indicator", () => {
  test("every indicator any unit of the levels reported is answered for every unit", async () => {
    const rows = await ask("2022", { indicator: null });
    expect(rows.map(({ unit, indicator }) => `${unit} ${indicator}`)).toEqual(
      ["421002", "421003", "421088"].flatMap((unit) =>
        ["forest", "made-up", "plan"].map((indicator) => `${unit} ${indicator}`),
      ),
    );
  });

  test("a stated text is no number", async () => {
    const rows = await ask("2021", { indicator: null });
    const plan = rows.find(({ unit, indicator }) => unit === "421003" && indicator === "plan");
    expect([plan?.current?.value, plan?.current?.text]).toEqual([null, "制定实施"]);
  });
});

test("an indicator nobody reported is answered with nothing for every unit", async () => {
  const rows = await ask("2022", { indicator: "unheard-of" });
  expect(rows.map(({ current }) => current)).toEqual([null, null, null]);
});

test("levels can be asked together", async () => {
  const rows = await city.database.rows(
    reportedValues({
      levels: ["city", "county", "zone", "township"],
      indicator: "air",
      period: "2022" as Period,
      publishedOnly: false,
    }),
  );
  expect(rows).toHaveLength(6);
  expect(rows.filter(({ current }) => current).map(({ unit }) => unit)).toEqual(["421002001"]);
});
