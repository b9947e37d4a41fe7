import { expect, test } from "vitest";
import { coordinateColumns, mayHoldCoordinates, wholeFiles } from "../../../src/app/whole-files";
import type { ColumnRole } from "../../../src/domain/tables/recognise/recognise-table";
import {
  defaultSettings,
  type Import,
  type ImportedFile,
  newImport,
  noImports,
} from "../../../src/state/imports";
import { makeTable } from "../../helpers/make-table";

interface Sheet {
  readonly name: string;
  readonly kinds?: readonly string[];
  readonly hasShapes?: boolean;
  readonly projected?: readonly number[];
}

function read(
  id: number,
  sha256: string | null,
  sheet: Sheet | null,
  tableNames: string[],
): Import {
  const name = `book.xlsx › ${sheet?.name}`;
  const waiting = newImport({ id, name, size: 1000, settings: defaultSettings(name) }, id);
  if (!sheet) return { ...waiting, sha256 };
  const table = makeTable(["a", "b"], [["1", "2"]]);
  const shapes = sheet.hasShapes ? (table.columns[0] ?? null) : null;
  const roles = (sheet.kinds ?? ["unit", "other"]).map((kind) => ({ kind }));
  const file = {
    tables: [{ ...table, name: sheet.name, shapes }],
    understood: [{ recognition: { roles, projected: sheet.projected } }],
    tableNames,
  } as unknown as ImportedFile;
  return { ...waiting, sha256, file };
}

const whole = (...list: Import[]) => wholeFiles({ ...noImports, list });
const both = ["A", "B"];

test("sheets of one workbook are one file: its size once, the rows of all", () => {
  const list = [
    read(1, "ab", { name: "A" }, both),
    read(2, "cd", { name: "A" }, ["A"]),
    read(3, "ab", { name: "B" }, both),
    read(4, null, null, []),
    read(5, null, null, []),
  ];
  expect(
    whole(...list).map(({ id, size, rowCount, parts }) => [id, size, rowCount, parts.length]),
  ).toEqual([
    [1, 1000, 2, 2],
    [2, 1000, 1, 1],
    [4, 1000, 0, 1],
    [5, 1000, 0, 1],
  ]);
});

test.each<[string, readonly Import[], boolean]>([
  ["whose sheets were all read, with none", [read(1, "ab", { name: "A" }, ["A"])], false],
  ["never read", [read(1, "ab", null, [])], true],
  ["with a sheet nobody took in", [read(1, "ab", { name: "A" }, both)], true],
  [
    "with all sheets taken in one by one",
    [read(1, "ab", { name: "A" }, both), read(2, "ab", { name: "B" }, both)],
    false,
  ],
  [
    "with longitudes in another sheet",
    [
      read(1, "ab", { name: "A" }, both),
      read(2, "ab", { name: "B", kinds: ["unit", "longitude"] }, both),
    ],
    true,
  ],
  ["with latitudes", [read(1, "ab", { name: "A", kinds: ["latitude"] }, ["A"])], true],
  ["with metres of a projection", [read(1, "ab", { name: "A", projected: [1] }, ["A"])], true],
  ["with shapes", [read(1, "ab", { name: "A", hasShapes: true }, ["A"])], true],
])("a file %s: whether it may hold coordinates", (_case, list, expected) => {
  expect(whole(...list).map(mayHoldCoordinates)).toEqual([expected]);
});

test("columns of degrees with their minutes, of metres, in one cell and of such a name are coordinates", () => {
  const columns: readonly (readonly [string, ColumnRole["kind"]])[] = [
    ["名称", "unit"],
    ["经度", "longitude"],
    ["分", "ignored"],
    ["秒", "ignored"],
    ["纬度", "latitude"],
    ["北", "ignored"],
    ["位置", "position"],
    ["终点经度", "ignored"],
    ["X坐标值", "ignored"],
    ["lon_wgs84", "ignored"],
    ["Y", "value"],
    ["分数", "ignored"],
    ["latest", "ignored"],
  ];
  const roles = columns.map(([, kind]) => ({ kind })) as readonly ColumnRole[];
  const names = columns.map(([name]) => name);
  const recognition = { content: "table", roles, projected: [5] } as const;
  const left = coordinateColumns(makeTable(names, []), recognition);
  expect(names.filter((_, at) => !left.has(at))).toEqual(["名称", "Y", "分数", "latest"]);
  expect([...coordinateColumns(makeTable(["名称", "经度"], []), undefined)]).toEqual([1]);
});
