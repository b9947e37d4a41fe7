import { expect, test } from "vitest";
import {
  drawableColumns,
  joinedColumns,
  mappedValues,
  type PlaceCodes,
} from "../../../../src/domain/mapped/mapped-column";
import type { SqlAnswer } from "../../../../src/domain/sql/answer";
import { ColumnBuilder } from "../../../../src/formats/column-builder";

type Cells = readonly (string | null)[];

function answerOf(
  columns: Readonly<Record<string, readonly [type: string, cells: Cells]>>,
): SqlAnswer {
  const entries = Object.entries(columns);
  const cells = entries.map(([name, [, given]]) => {
    const column = new ColumnBuilder(name);
    for (const cell of given) column.add(cell);
    return column.build();
  });
  const rowCount = entries[0]?.[1][1].length ?? 0;
  return {
    columns: entries.map(([name, [type]]) => ({ name, type })),
    cells,
    rowCount,
    isCut: false,
  };
}

const [county, township, section] = [["421002", "421003"], ["421002001"], ["xintan"]].map(
  (codes) => new Set(codes),
) as [Set<string>, Set<string>, Set<string>];
const all = new Set(["421000", ...county, ...township, ...section]);
const codes: PlaceCodes = { county, township, section, all };

test("a column joins letter by letter; rows of no place and repeated codes are counted", () => {
  const joins = (cells: Cells) => joinedColumns(answerOf({ code: ["VARCHAR", cells] }), codes);
  expect(joins(["421002", "421003", "421000", null])).toEqual([
    { column: "code", level: "county", places: 2, repeated: [], unknown: 1 },
  ]);
  expect(joins(["xintan"])).toEqual([
    { column: "code", level: "section", places: 1, repeated: [], unknown: 0 },
  ]);
  expect(joins(["421002", "421003", "421002", "沙市区"])).toEqual([
    { column: "code", level: "county", places: 2, repeated: ["421002"], unknown: 1 },
  ]);
  expect(joins(["沙市区", null])).toEqual([]);
});

test("a column that can be drawn goes before one with repeated codes, then the one with most places", () => {
  const answer = answerOf({
    parent: ["VARCHAR", ["421002", "421002", "421003"]],
    some: ["VARCHAR", ["421002", null, "421003"]],
    code: ["VARCHAR", ["421002001", "x", "421003"]],
    more: ["VARCHAR", ["421002", "x", "421003"]],
  });
  const joins = joinedColumns(answer, codes).map(({ column, level }) => [column, level]);
  expect(joins).toEqual([
    ["some", "county"],
    ["more", "county"],
    ["code", "county"],
    ["code", "township"],
    ["parent", "county"],
  ]);
});

test("numbers and texts of at most eight kinds can be drawn, codes and lists cannot", () => {
  const many = Array.from({ length: 9 }, (_, at) => String(at));
  const answer = answerOf({
    code: ["VARCHAR", many.map(() => "421002")],
    number: ["DOUBLE", many],
    kinds: ["VARCHAR", many.map((_, at) => String(at % 8))],
    names: ["VARCHAR", many],
    list: ["INTEGER[]", many.map(() => "[1]")],
  });
  expect(drawableColumns(answer, codes)).toEqual(["number", "kinds"]);
});

test("missing figures and figures that are none are left out, never zero", () => {
  const answer = answerOf({
    code: ["VARCHAR", ["421002", "421003", "421000", "421002001"]],
    figure: ["DOUBLE", ["0", "nan", "5", null]],
  });
  expect(mappedValues(answer, "code", "figure", county)).toEqual({
    kind: "numbers",
    values: new Map([["421002", 0]]),
  });
  expect(mappedValues(answer, "code", "gone", county)).toBeNull();
});
