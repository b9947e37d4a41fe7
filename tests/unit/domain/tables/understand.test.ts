import { expect, test } from "vitest";
import { type UnderstandContext, understand } from "../../../../src/domain/tables/understand";
import { makeTable } from "../../../helpers/make-table";

const context: UnderstandContext = {
  places: [
    { code: "421002", names: ["沙市区"], parent: null, level: "county" },
    { code: "421088", names: ["监利市"], parent: null, level: "county" },
  ],
  aliases: [{ text: "监利县", code: "421088" }],
  history: [],
  vocabulary: {
    indicators: new Map([["林草覆盖率", "2019-11"]]),
    items: new Map(),
    figures: new Map(),
  },
  columns: {
    observation: ["unit", "indicator", "period", "value", "text", "source"],
    reading: ["section", "period", "item", "value"],
  },
  roles: null,
  choices: { period: "2023", indicator: null, duplicates: "none", source: "a.csv" },
  frames: [],
};

const csvOf = (csv: Uint8Array | undefined) => csv && new TextDecoder().decode(csv);

test("a table becomes the database's rows: line first, missing empty, texts quoted", () => {
  const table = makeTable(
    ["县", "林草覆盖率"],
    [
      ["沙市区", "20"],
      ["监利县", '"好"'],
      ["江陵", "3"],
    ],
  );
  const { recognition, join, batch, leftOut, leftOutCount } = understand(table, context);
  expect(recognition.content).toBe("observations");
  expect(join?.entries.map(({ match }) => match.kind)).toEqual(["exact", "alias", "unmatched"]);
  expect(csvOf(batch?.csv)).toBe(
    '2,"421002","2019-11","2023","20",,"a.csv"\n3,"421088","2019-11","2023",,"""好""","a.csv"\n',
  );
  expect([batch?.rowCount, leftOutCount]).toEqual([2, 1]);
  expect(leftOut).toEqual([{ line: 4, reason: "place", text: "江陵" }]);
});

test("a person's roles go before the guess and can make a table one of figures", () => {
  const table = makeTable(["县", "覆盖"], [["沙市区", "20"]]);
  expect(understand(table, context)).toMatchObject({
    recognition: { content: "table" },
    batch: null,
  });
  const roles = [{ kind: "unit" }, { kind: "indicator-value", id: "2019-11" }] as const;
  const told = understand(table, { ...context, roles });
  expect([told.recognition.content, told.batch?.rowCount]).toEqual(["observations", 1]);
});

test("a table without places is joined to nothing", () => {
  expect(understand(makeTable(["a"], [["x"]]), context)).toMatchObject({
    join: null,
    batch: null,
    leftOutCount: 0,
  });
});

test("a figure of 1–6月 is one of the first half, one of 1–9月 of the year to date; the newest is told", () => {
  const table = makeTable(
    ["县", "时间", "林草覆盖率"],
    [
      ["沙市区", "2025年1-9月", "21"],
      ["沙市区", "2025年1—6月", "20"],
    ],
  );
  const { batch } = understand(table, context);
  expect(csvOf(batch?.csv)).toContain('2,"421002","2019-11","2025-to-09","21"');
  expect(csvOf(batch?.csv)).toContain('3,"421002","2019-11","2025-H1","20"');
  expect(batch?.newest).toEqual({ period: "2025-to-09", indicator: "2019-11" });
});
