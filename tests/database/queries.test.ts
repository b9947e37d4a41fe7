import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assignedTargets } from "../../src/database/queries/assigned-targets";
import { batchRevisions } from "../../src/database/queries/batch-revisions";
import { readingColumns, readingMonths } from "../../src/database/queries/reading-columns";
import { reportedPeriods } from "../../src/database/queries/reported-periods";
import { reportedValues } from "../../src/database/queries/reported-values";
import { sectionAbsences } from "../../src/database/queries/section-absences";
import { sectionHistory } from "../../src/database/queries/section-history";
import { sectionReadings } from "../../src/database/queries/section-readings";
import { sectionSetAside } from "../../src/database/queries/section-set-aside";
import { statedClasses } from "../../src/database/queries/stated-classes";
import { unitHistory } from "../../src/database/queries/unit-history";
import { waterPeriods } from "../../src/database/queries/water-periods";
import type { Query } from "../../src/database/statement";
import { type Period, parsePeriod } from "../../src/domain/period";
import type { UnitCode, UnitLevel } from "../../src/domain/unit-code";
import { seasons } from "../helpers/water-seasons";
import { openSmallCity, type SmallCity } from "./small-city";

/** Every query, asked with the given text wherever it takes one. */
const questions: Readonly<Record<string, (text: string) => Query<unknown>>> = {
  "assigned-targets": () => assignedTargets(false),
  "reading-columns": () => readingMonths(false),
  "reported-values": (text) =>
    reportedValues({
      levels: ["county", text as UnitLevel],
      indicator: text,
      period: text as Period,
      publishedOnly: false,
    }),
  "reported-periods": (text) => reportedPeriods(false, text),
  "section-absences": (text) => sectionAbsences(text, false),
  "section-history": (text) => sectionHistory(text, false),
  "section-readings": (text) =>
    sectionReadings(parsePeriod(text) ?? ("2021" as Period), seasons, false),
  "section-set-aside": (text) => sectionSetAside(text, false),
  "stated-classes": () => statedClasses(false),
  "batch-revisions": () => batchRevisions(1),
  "unit-history": (text) => unitHistory(text as UnitCode, text, false),
  "water-periods": () => waterPeriods(seasons, false),
};

const files = readdirSync("src/database/queries").map((file) => basename(file, ".ts"));

const hostile = [
  "'",
  "''",
  "';",
  "'; DROP TABLE observation; --",
  '"; DROP TABLE unit; --',
  "' OR '1'='1",
  "') OR 1=1 --",
  "' UNION SELECT * FROM unit --",
  "1; ATTACH 'x.db'",
  "$1",
  "?",
  "??",
  "$$; DROP TABLE unit; $$",
  ":name",
  "%",
  "_",
  "\\",
  "\\'; DELETE FROM reading; --",
  "/* */",
  "-- ",
  "\u0000",
  "a\u0000b",
  "\n; DROP TABLE target;\n",
  "NULL",
  "null",
  "NaN",
  "{{7*7}}",
  "=cmd|'/c calc'!A1",
  "<script>alert(1)</script>",
  "read_text('/etc/passwd')",
  "监利'市",
  "👩‍🌾\u202Egnp",
  "x".repeat(100_000),
];

let city: SmallCity;

beforeAll(async () => {
  city = await openSmallCity({
    "observations.csv": ["421002,forest,2021,1,,年鉴,,", '421002,plan,2021,,"\'; --",年鉴,,'],
    "targets.csv": ["421002,forest,2021,2,年鉴,sourced,"],
    "water-quality.csv": ["a,2021-04,TP,0.1,1,总站,"],
  });
});

afterAll(() => city.database.close());

const counts = () =>
  city.database.rows({
    statement: {
      text: `SELECT (SELECT count(*) FROM unit) AS units, (SELECT count(*) FROM target) AS targets,
        (SELECT count(*) FROM observation) AS observations,
        (SELECT count(*) FROM reading) AS readings, (SELECT count(*) FROM duckdb_tables()) AS tables`,
      values: [],
    },
    decode: (row) => row,
  });

test("columns of readings take any text as a name, never as SQL", async () => {
  const before = await counts();
  for (const text of hostile.filter((each) => !each.includes("\u0000"))) {
    const axes = { sections: [text], months: [text as Period], items: [text] };
    const columns = await city.database.columns(readingColumns(axes, false));
    expect(columns["value"]).toHaveLength(0);
  }
  expect(await counts()).toEqual(before);
});

test("every query of the folder is asked here", () => {
  expect(files.toSorted()).toEqual(Object.keys(questions).toSorted());
});

describe.each(Object.entries(questions))("%s", (_, ask) => {
  test("binds and answers", async () => {
    expect(Array.isArray(await city.database.rows(ask("2021")))).toBe(true);
  });

  test("takes any text as a value, never as SQL", async () => {
    const before = await counts();
    for (const text of hostile) await city.database.rows(ask(text));
    expect(await counts()).toEqual(before);
  });

  test("does not start once its signal is aborted", async () => {
    await expect(city.database.rows(ask("2021"), AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});

test("hostile texts in a table come back as they were", async () => {
  const lines = hostile
    .filter((text) => !text.includes("\n"))
    .map((text, place) => [`2021-${String((place % 12) + 1).padStart(2, "0")}`, place, text])
    .map(([month, place, text]) => `421002,i${place},${month},,"${quoted(text)}",x,,`);
  const { database, notes } = await openSmallCity({ "observations.csv": lines });
  const rows = await database.rows(unitHistory("421002" as UnitCode, null, false));
  await database.close();
  expect(notes).toEqual([]);
  expect(new Set(rows.map(({ text }) => text))).toEqual(
    new Set(hostile.filter((text) => !text.includes("\n"))),
  );
});

function quoted(text: unknown): string {
  return String(text).replaceAll('"', '""');
}
