import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { gridOf, kindsOf, read } from "./read-helpers";

type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
});

async function readSheet(rows: Sheet["rows"], merges: Sheet["merges"]) {
  const sheet = { name: "表", rows, merges } as Sheet;
  const answer = await read("a.xlsx", await writeXlsx({ sheets: [sheet] }));
  return { ...gridOf(answer), kinds: kindsOf(answer) };
}

test("a row of units at the foot of a merged header is joined as units, though a name reaches down beside it", async () => {
  const rows = [
    ["荆州市2024年指标", null, null],
    ["县市区", "2024年", null],
    [null, "林草覆盖率", "PM2.5浓度"],
    [null, "%", "μg/m3"],
    ["沙市区", 21.5, 40],
  ];
  const title = merge(0, 0, 0, 2);
  expect(await readSheet(rows, [title, merge(1, 0, 3, 0), merge(1, 1, 1, 2)])).toEqual({
    names: ["县市区", "2024年/林草覆盖率（%）", "2024年/PM2.5浓度（μg/m3）"],
    rows: [["沙市区", "21.5", "40"]],
    lines: [5],
    kinds: ["header-found", "header-merged", "units-row"],
  });
});

test("a name over its own row and that of the units", async () => {
  const rows = [
    ["县市区", "林草覆盖率", "优良天数比例"],
    [null, "（%）", null],
    ["沙市区", 21.5, 80],
    ["沙市区", 22.5, 81],
  ];
  const merges = [merge(0, 0, 1, 0), merge(2, 0, 3, 0)];
  expect(await readSheet(rows, merges)).toEqual({
    names: ["县市区", "林草覆盖率（%）", "优良天数比例"],
    rows: [
      ["沙市区", "21.5", "80"],
      ["沙市区", "22.5", "81"],
    ],
    lines: [3, 4],
    kinds: ["units-row"],
  });
});

test("one unit over several columns is that of each", async () => {
  const rows = [
    ["县市区", "林草覆盖率", null],
    [null, "2023年", "2024年"],
    [null, "%", null],
    ["沙市区", 21.5, 22],
  ];
  const merges = [merge(0, 0, 2, 0), merge(0, 1, 0, 2), merge(2, 1, 2, 2)];
  expect((await readSheet(rows, merges)).names).toEqual([
    "县市区",
    "林草覆盖率/2023年（%）",
    "林草覆盖率/2024年（%）",
  ]);
});

test("a last row of names stays one, also where some of them are units", async () => {
  const rows = [
    ["县市区", "时间", null, "林草覆盖率"],
    [null, "年", "月", null],
    ["沙市区", 2024, 3, 21.5],
  ];
  const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 1, 3)];
  expect(await readSheet(rows, merges)).toMatchObject({
    names: ["县市区", "时间/年", "时间/月", "林草覆盖率"],
    lines: [3],
    kinds: ["header-merged"],
  });
});
