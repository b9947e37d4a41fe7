import { expect, test } from "vitest";
import { selectOpenedShapes, shapesOfFile } from "../../../src/app/select-opened-shapes";
import { rowPositions } from "../../../src/domain/tables/coordinates/row-positions";
import { ColumnBuilder } from "../../../src/formats/column-builder";
import type { AppState } from "../../../src/state/app-state";
import type { ImportedFile } from "../../../src/state/imports";
import { makeTable } from "../../helpers/make-table";

const roles = [{ kind: "unit" }, { kind: "longitude" }, { kind: "latitude" }] as const;

function fileOf(
  rows: readonly (readonly (string | null)[])[],
  { shapes }: { shapes?: readonly (string | null)[] } = {},
) {
  const builder = new ColumnBuilder("geometry");
  for (const text of shapes ?? []) builder.add(text);
  const table = {
    ...makeTable(["名称", "经度", "纬度"], rows),
    shapes: shapes ? builder.build() : null,
  };
  return {
    tables: [table],
    understood: [{ positions: rowPositions(table, { roles }, null)?.degrees ?? null }],
  } as unknown as ImportedFile;
}

const drawnOf = (file: ImportedFile) => shapesOfFile({ id: 7, name: "a.csv", file }).features;

const stateOf = (...list: readonly (readonly [name: string, file: ImportedFile | null])[]) =>
  ({
    imports: { list: list.map(([name, file], id) => ({ id, name, file })) },
  }) as unknown as AppState;

const outlet = ["排污口甲", "112.2", "30.3"];
const point = '{"type":"Point","coordinates":[113,31]}';

test("rows with coordinates are points, a row without none is left out", () => {
  const file = fileOf([outlet, ["排污口乙", null, "30.4"]]);
  expect(drawnOf(file).map(({ geometry }) => geometry)).toEqual([
    { type: "Point", coordinates: [112.2, 30.3] },
  ]);
  expect(selectOpenedShapes(stateOf(["排污口.csv", file]))).toMatchObject({
    names: ["排污口.csv"],
    isCut: false,
  });
});

test("a shape bears the place of its row", () => {
  const file = fileOf([["甲", null, null], outlet]);
  expect(drawnOf(file).map(({ properties }) => properties)).toEqual([{ place: "7.0.1" }]);
});

test("a layer has its own shapes, and its rows without one have none", () => {
  const file = fileOf([outlet, outlet], { shapes: [point, null] });
  expect(drawnOf(file).map(({ geometry }) => geometry)).toEqual([JSON.parse(point)]);
});

test("the map keeps its shapes while other files come and go, and loses them with their file", () => {
  const file = fileOf([outlet]);
  const alone = selectOpenedShapes(stateOf(["a.csv", file]));
  const beside = selectOpenedShapes(
    stateOf(["b.csv", fileOf([["甲", null, null]])], ["a.csv", file]),
  );
  expect(beside).toBe(alone);
  expect(selectOpenedShapes(stateOf(["a.csv", null]))).toBeNull();
});

test("only the first of very many are drawn, and that is said", () => {
  const rows = Array.from({ length: 20_001 }, () => outlet);
  const drawn = selectOpenedShapes(stateOf(["a.csv", fileOf(rows)]));
  expect([drawn?.shapes.features.length, drawn?.isCut]).toEqual([20_000, true]);
  const files = [fileOf(rows), fileOf(rows.slice(0, 30)), fileOf(rows)] as const;
  const three = selectOpenedShapes(
    stateOf(["a.csv", files[0]], ["b.csv", files[1]], ["c.csv", files[2]]),
  );
  const counts = new Map<string, number>();
  for (const { properties } of three?.shapes.features ?? []) {
    const [file = ""] = String(properties["place"]).split(".");
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  expect([...counts]).toEqual([
    ["0", 9985],
    ["1", 30],
    ["2", 9985],
  ]);
  expect(three?.isCut).toBe(true);
  const late = fileOf([...rows.map(([name]) => [name ?? "", null, null]), outlet]);
  expect(drawnOf(late)).toHaveLength(1);
  const large = `{"type":"Point","coordinates":[113,31],"x":"${"x".repeat(1 << 20)}"}`;
  const bytes = selectOpenedShapes(
    stateOf([
      "c.json",
      fileOf(rows.slice(0, 25), { shapes: Array.from({ length: 25 }, () => large) }),
    ]),
  );
  expect([bytes?.shapes.features.length, bytes?.isCut]).toEqual([20, true]);
});
