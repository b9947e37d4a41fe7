import { expect, test } from "vitest";
import { joinedRows, openedCounts } from "../../../src/app/pages/opened-counts";
import type { Import, ImportedFile } from "../../../src/state/imports";

const batch = { rowCount: 7, figureCount: 5 };
const fileOf = (rowCount: number, ...understood: readonly object[]) =>
  ({ tables: [{ rowCount }], understood }) as unknown as ImportedFile;
const opened = (change: Partial<Import>) =>
  ({ status: "read", file: null, loaded: null, ...change }) as Import;
const loadedOf = (file: ImportedFile, lines: number) => {
  const refused = Array.from({ length: lines }, (_, line) => ({ line, problem: "" }));
  return opened({ file, loaded: { of: file, refused, revisions: [], changes: null, periods: [] } });
};

test("refused files are no opened ones, and rows the database refused are no figures taken", () => {
  const list = [
    loadedOf(fileOf(9, { batch }), 2),
    opened({ file: fileOf(4, { batch: null }) }),
    opened({ status: "refused" }),
  ];
  expect(openedCounts(list)).toEqual({ files: 2, refused: 1, rows: 13, joined: 3, isBusy: false });
  expect(list.map(joinedRows)).toEqual([3, null, null]);
});

test("figures are not the last word while a file is read, or its rows are on their way", () => {
  const file = fileOf(9, { batch });
  const earlier = fileOf(9, { batch });
  const isBusy = (each: Import) => openedCounts([each]).isBusy;
  expect(isBusy(opened({ status: "waiting" }))).toBe(true);
  expect(isBusy(opened({ status: "reading" }))).toBe(true);
  expect(isBusy(opened({ file }))).toBe(true);
  const readAnew = { ...loadedOf(earlier, 0), file };
  expect([isBusy(readAnew), joinedRows(readAnew)]).toEqual([true, null]);
  expect(isBusy(loadedOf(file, 0))).toBe(false);
});
