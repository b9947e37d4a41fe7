import { expect, test } from "vitest";
import { selectOpenedRow, selectPicked } from "../../../src/app/select-opened-row";
import type { AppState } from "../../../src/state/app-state";
import type { ImportedFile } from "../../../src/state/imports";
import { pickOpened, showOpened } from "../../../src/state/opened";
import { makeTable } from "../../helpers/make-table";

const outlets = [
  ["1", "沙市区", "江津路排口", "甲厂"],
  ["2", "荆州区", "学堂洲排口", null],
];
const fileOf = (
  names = ["序号", "县市区", "排污口名称", "责任主体"],
  rows = outlets,
  kinds: readonly string[] = [],
) =>
  ({
    tables: [makeTable(names, rows)],
    understood: [{ recognition: { roles: kinds.map((kind) => ({ kind })) } }],
  }) as unknown as ImportedFile;

const stateOf = (file: ImportedFile | null, layers: readonly string[] = ["opened"]) =>
  ({
    imports: { list: [{ id: 4, name: "排污口.csv", file }] },
    choices: { layers },
    picked: null,
  }) as unknown as AppState;

const place = { file: 4, table: 0, row: 1 };

test("a picked row has its name, its line and its filled cells", () => {
  const state = pickOpened(stateOf(fileOf()), place);
  expect(selectOpenedRow(state)).toEqual({
    file: 4,
    name: "排污口.csv",
    line: 3,
    title: "学堂洲排口",
    cells: [
      ["序号", "2"],
      ["县市区", "荆州区"],
      ["排污口名称", "学堂洲排口"],
    ],
    more: 0,
  });
});

test.each([
  [["序号", "主体"], ["12", "甲厂"], [], "甲厂"],
  [["序号", "流量"], ["12", "1,200.5"], [], null],
  [["监测时间", "监测断面"], ["2024/5/1", "柳口"], ["period", "section"], "柳口"],
  [["县市区", "排污口"], ["沙市区", "江津路"], ["unit", "ignored"], "江津路"],
  [["行政区名称", "排污口"], ["沙市区", "江津路"], ["unit", "ignored"], "江津路"],
  [["经度", "企业"], ["112°14′", "甲厂"], ["longitude", "ignored"], "甲厂"],
  [["责任人姓名", "企业名称（全称）"], ["张三", "甲厂"], [], "甲厂"],
])("a row of %j is called by what names it: %j", (names, row, kinds, title) => {
  const state = pickOpened(stateOf(fileOf(names, [row], kinds)), { ...place, row: 0 });
  expect(selectOpenedRow(state)?.title).toBe(title);
});

test("cells beyond the card are counted", () => {
  const names = Array.from({ length: 63 }, (_, at) => `c${at}`);
  const row = selectOpenedRow(pickOpened(stateOf(fileOf(names, [names])), { ...place, row: 0 }));
  expect([row?.cells.length, row?.more]).toEqual([60, 3]);
});

test("a file read anew or gone, a hidden layer and a pick of nothing show no row", () => {
  const picked = pickOpened(stateOf(fileOf()), place);
  expect(selectPicked(picked)).toMatchObject(place);
  const anew = { ...picked, imports: stateOf(fileOf()).imports };
  const gone = { ...picked, imports: { ...picked.imports, list: [] } };
  const hidden = { ...picked, choices: { ...picked.choices, layers: [] } };
  for (const state of [anew, gone, hidden, pickOpened(picked, null)])
    expect([selectPicked(state), selectOpenedRow(state)]).toEqual([null, null]);
  expect(pickOpened(stateOf(null), place).picked).toBeNull();
});

test("the map is shown where the shapes lie, with their layer drawn", () => {
  const camera = { longitude: 112.2, latitude: 30.3, zoom: 12 };
  const shown = (layers: readonly string[]) => showOpened(stateOf(null, layers), camera).choices;
  expect(shown(["labels"])).toEqual({ page: "map", camera, layers: ["labels", "opened"] });
  expect(shown(["opened"]).layers).toEqual(["opened"]);
});
