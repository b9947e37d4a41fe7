import { expect, test } from "vitest";
import {
  drawableColumns,
  isDrawnOn,
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

test("a column is drawn on its own level, and only where each place has one row", () => {
  const drawn = (cells: Cells) => {
    const [joined] = joinedColumns(answerOf({ code: ["VARCHAR", cells] }), codes);
    const levels = ["county", "township", "section"] as const;
    return joined && levels.filter((level) => isDrawnOn(joined, level));
  };
  expect(drawn(["421002", "421003"])).toEqual(["county"]);
  expect(drawn(["xintan"])).toEqual(["section"]);
  expect(drawn(["421002", "421002"])).toEqual([]);
});

test("of columns with as many places the one with fewest unknown codes goes first", () => {
  const answer = answerOf({
    two: ["VARCHAR", ["421002", "x", "y"]],
    none: ["VARCHAR", ["421002", "421000", "421000"]],
    one: ["VARCHAR", ["421002", "x", "421000"]],
  });
  expect(joinedColumns(answer, codes).map(({ column }) => column)).toEqual(["none", "one", "two"]);
});

test("a column with repeated codes goes last, however it stands in the answer", () => {
  const repeated: Cells = ["421002", "421002", "421003"];
  const whole: Cells = ["421002", "421003", "x"];
  for (const given of [
    { repeated, whole },
    { whole, repeated },
  ]) {
    const columns = Object.entries(given).map(([name, cells]) => [name, ["VARCHAR", cells]]);
    const joins = joinedColumns(answerOf(Object.fromEntries(columns)), codes);
    expect(joins.map(({ column }) => column)).toEqual(["whole", "repeated"]);
  }
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

test("codes as numbers are no figures, one such figure among others is; an empty column is nothing", () => {
  const answer = answerOf({
    codes: ["INTEGER", ["421002", "421003", null]],
    figures: ["INTEGER", ["421002", "7", null]],
    place: ["VARCHAR", ["421002", "沙市区", null]],
    kinds: ["VARCHAR", ["甲", "乙", null]],
    missing: ["DOUBLE", [null, null, null]],
    empty: ["VARCHAR", [null, null, null]],
  });
  expect(drawableColumns(answer, codes)).toEqual(["figures", "kinds"]);
  const eight = ["1", "2", "3", "4", "5", "6", "7", "8", null];
  expect(drawableColumns(answerOf({ eight: ["VARCHAR", eight] }), codes)).toEqual(["eight"]);
});

test("missing figures and figures that are none are left out, never zero", () => {
  const answer = answerOf({
    name: ["VARCHAR", ["421003", "421002", "421002", "421002", "421002"]],
    code: ["VARCHAR", ["421002", "421003", "421000", "421002001", null]],
    figure: ["DOUBLE", ["0", "nan", "5", null, "9"]],
  });
  expect(mappedValues(answer, "code", "figure", county)).toEqual({
    kind: "numbers",
    values: new Map([["421002", 0]]),
  });
  expect(mappedValues(answer, "code", "gone", county)).toBeNull();
  expect(mappedValues(answer, "gone", "figure", county)).toBeNull();
  const missing = answerOf({
    code: ["VARCHAR", ["421002", "421003"]],
    figure: ["DOUBLE", [null, "3"]],
    kind: ["VARCHAR", [null, "水厂"]],
  });
  expect(mappedValues(missing, "code", "figure", county)?.values).toEqual(new Map([["421003", 3]]));
  expect(mappedValues(missing, "code", "kind", county)).toEqual({
    kind: "texts",
    values: new Map([["421003", "水厂"]]),
  });
});
