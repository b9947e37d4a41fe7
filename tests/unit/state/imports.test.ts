import { expect, test } from "vitest";
import { AppError } from "../../../src/errors";
import type { AppState } from "../../../src/state/app-state";
import {
  changeImport,
  confirmAlias,
  defaultSettings,
  type ImportedFile,
  noImports,
  noteRowsChanged,
  queueImports,
  removeImport,
  selectImportSummary,
  showImport,
} from "../../../src/state/imports";
import { makeTable } from "../../helpers/make-table";

const start = { imports: noImports } as AppState;
const given = (...ids: readonly number[]) =>
  ids.map((id) => ({ id, name: `${id}.csv`, size: 10, settings: defaultSettings(`${id}.csv`) }));
const fileOf = (rows: number, notes: ImportedFile["notes"] = []): ImportedFile => ({
  format: "csv",
  sha256: "00",
  encoding: null,
  crs: null,
  tableNames: [],
  tables: [
    makeTable(
      ["a"],
      Array.from({ length: rows }, () => ["x"]),
    ),
  ],
  notes,
  understood: [],
});
const refusal = new AppError("file-refused", { file: "1.csv", cause: "empty", place: "" });
const loss = { kind: "rows-ragged", count: 1, lines: [2], detail: "" } as const;

test("nothing opened is idle; a queue is busy until its last file is done", () => {
  expect(selectImportSummary(start.imports).state).toBe("idle");
  const queued = queueImports(start, given(1, 2));
  expect(selectImportSummary(queued.imports).state).toBe("busy");
  const half = changeImport(queued, 1, { status: "read", file: fileOf(3) });
  expect(selectImportSummary(half.imports)).toMatchObject({ state: "busy", count: 3 });
  const done = changeImport(half, 2, { status: "read", file: fileOf(4) });
  expect(selectImportSummary(done.imports)).toMatchObject({ state: "ok", count: 7 });
});

test.each([
  ["all refused", [{ status: "refused", refusal }], "error"],
  [
    "one refused of two",
    [
      { status: "refused", refusal },
      { status: "read", file: fileOf(1) },
    ],
    "partial",
  ],
  ["rows left out", [{ status: "read", file: fileOf(1, [loss]) }], "partial"],
  ["a remark only", [{ status: "read", file: fileOf(1, [{ ...loss, kind: "units-row" }]) }], "ok"],
] as const)("%s is %s", (_case, changes, expected) => {
  let state = queueImports(start, given(...changes.map((_, at) => at + 1)));
  for (const [at, change] of changes.entries()) state = changeImport(state, at + 1, change);
  expect(selectImportSummary(state.imports).state).toBe(expected);
});

test("the summary is about the last drop, the list keeps all", () => {
  const first = changeImport(queueImports(start, given(1)), 1, { status: "refused", refusal });
  const second = changeImport(queueImports(first, given(2)), 2, {
    status: "read",
    file: fileOf(5),
  });
  expect(selectImportSummary(second.imports)).toMatchObject({ state: "ok", count: 5 });
  expect(second.imports.list.map(({ id }) => id)).toEqual([1, 2]);
});

test("a file taken away is no longer shown; confirmed names and changed rows are kept count of", () => {
  const shown = showImport(queueImports(start, given(1, 2)), 2);
  expect(removeImport(shown, 2).imports).toMatchObject({ shown: null, list: [{ id: 1 }] });
  expect(removeImport(shown, 1).imports.shown).toBe(2);
  const named = confirmAlias(noteRowsChanged(shown), { text: "江陵线", code: "421024" });
  expect(named.imports).toMatchObject({
    revision: 1,
    aliases: [{ text: "江陵线", code: "421024" }],
  });
});
