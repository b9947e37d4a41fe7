import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { conflictWords } from "../../../src/app/conflict-words";
import { decodeOpening } from "../../../src/database/opening";
import type { Project, Task } from "../../../src/domain/lists/work/work";
import { mergeWorkspaces } from "../../../src/formats/merge-workspaces";
import type { Entries } from "../../../src/state/app-state";
import { openingState } from "../../../src/state/initial-state";
import { builtPack } from "../../helpers/built-city";
import { makeWorkspace } from "../../helpers/make-workspace";

const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));
const state = openingState(builtPack(), opening, { language: "zh", today: "2026-11-24" });
const ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

function conflictsOf(ours: Partial<Entries>, theirs: Partial<Entries>): readonly string[] {
  const { entries } = makeWorkspace();
  const [one, other] = [ours, theirs].map((change) =>
    makeWorkspace({ entries: { ...entries, ...change } }),
  );
  if (!one || !other) throw new Error("no workspace");
  return mergeWorkspaces(one, other).conflicts.map((each) => conflictWords(state, each));
}

const task: Task = {
  id: ID,
  title: "整治西干渠",
  workItem: 1,
  lead: "市生态环境局",
  support: [],
  units: ["421002"],
  indicators: [],
  due: null,
  state: "not-started",
};

const project: Project = {
  id: ID,
  title: "污水处理厂扩建",
  units: [],
  indicators: [],
  investment: 1200,
  start: null,
  end: null,
  department: "",
  state: "not-started",
};

test("a task said differently is named by its title, with the fields that differ", () => {
  const done: Task = { ...task, state: "done", due: "2026-12-31", units: ["421002", "421003"] };
  const [said = ""] = conflictsOf({ tasks: [task] }, { tasks: [done] });
  expect(said).toContain("整治西干渠");
  expect(said).toContain("完成时限 —");
  expect(said).toContain("完成时限 2026-12-31");
  expect(said).toContain("进度 未开始");
  expect(said).toContain("进度 已完成");
  expect(said).toContain("沙市区、荆州区");
  expect(said).not.toContain(ID);
  expect(said).not.toContain("牵头单位");
});

test("a project is named by its title, a renamed one with both", () => {
  const renamed: Project = { ...project, title: "污水处理厂二期" };
  const [said = ""] = conflictsOf({ projects: [project] }, { projects: [renamed] });
  expect(said).toContain("污水处理厂扩建");
  expect(said).toContain("污水处理厂二期");
  expect(said).not.toContain(ID);
});

test("a query is named by its name, a note by its place, a change of the pack by its row", () => {
  const query = { id: ID, name: "各县口数", text: "SELECT 1" };
  expect(conflictsOf({ queries: [query] }, { queries: [{ ...query, text: "SELECT 2" }] })).toEqual([
    "录入 各县口数：本机 SELECT 1，文件 SELECT 2",
  ]);
  const edit = {
    table: "terrain",
    row: "421002",
    isNew: false,
    cells: { terrain: "hill" },
  } as const;
  const [said = ""] = conflictsOf(
    { packEdits: [edit] },
    { packEdits: [{ ...edit, cells: { terrain: "plain" } }] },
  );
  expect(said).toBe("录入 沙市区：本机 hill，文件 plain");
});
