import { expect, test } from "vitest";
import { dropRow, putRows } from "../../../../src/domain/rows-by-id";
import { queryName } from "../../../../src/domain/sql/kept-query";
import { parseEntries } from "../../../../src/formats/entries";
import { mergeWorkspaces } from "../../../../src/formats/merge-workspaces";
import { makeWorkspace } from "../../../helpers/make-workspace";

const one = { id: "a", name: "各县口数", text: "SELECT 1" };
const other = { id: "b", name: "另一个", text: "SELECT 2" };

test("a query is kept once under its id, in its place, and can be taken out", () => {
  const kept = putRows(putRows([], [one]), [other]);
  expect(kept).toEqual([one, other]);
  expect(putRows(kept, [{ ...one, name: "改名" }])).toEqual([{ ...one, name: "改名" }, other]);
  expect(dropRow(kept, "a")).toEqual([other]);
});

test("a name is one line of at most a hundred letters", () => {
  expect(queryName("  a\n\tb ")).toBe("a b");
  expect([...queryName("𠮷".repeat(200))]).toHaveLength(100);
  expect(queryName(" \n")).toBe("");
});

test("entries of before queries hold none, a query with another shape is refused", () => {
  const bare = { targets: [], scenarios: [] };
  expect(parseEntries(JSON.stringify(bare)).queries).toEqual([]);
  expect(parseEntries(JSON.stringify({ ...bare, queries: [one] })).queries).toEqual([one]);
  for (const bad of [
    { ...one, name: "" },
    { ...one, id: "a b" },
    { id: "a", name: "x" },
  ])
    expect(() => parseEntries(JSON.stringify({ ...bare, queries: [bad] }))).toThrow();
});

test("two workspaces' queries are merged by id, the newer copy's word stands and is listed", () => {
  const { entries } = makeWorkspace();
  const ours = makeWorkspace({ edition: 3, entries: { ...entries, queries: [one] } });
  const renamed = { ...one, name: "改名" };
  const theirs = makeWorkspace({ edition: 4, entries: { ...entries, queries: [other, renamed] } });
  const { workspace, conflicts } = mergeWorkspaces(ours, theirs);
  expect(workspace.entries.queries).toEqual([renamed, other]);
  expect(conflicts).toEqual([
    { kind: "entry", key: "a", ours: one, theirs: renamed, kept: "theirs" },
  ]);
});
