import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stepWords } from "../../../src/app/step-words";
import { decodeOpening } from "../../../src/database/opening";
import type { Method } from "../../../src/domain/method/method";
import { officialMethod } from "../../../src/domain/method/method";
import { messages } from "../../../src/messages/messages";
import type { Entries } from "../../../src/state/app-state";
import { openingState } from "../../../src/state/initial-state";
import { diff } from "../../../src/state/patch";
import { builtPack } from "../../helpers/built-city";

const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));
const state = openingState(builtPack(), opening, { language: "zh", today: "2026-11-24" });
const { methodPage } = messages.zh;

function wordsOfChange(from: Method, to: Method): string {
  const patch = diff({ choices: { method: from } }, { choices: { method: to } });
  if (!patch) throw new Error("nothing changed");
  return stepWords(state, { patch, label: null });
}

const rounded: Method = { ...officialMethod, rounding: "rounded" };

test("a switch of 评价口径 is a step with the name of what was set", () => {
  expect(wordsOfChange(officialMethod, rounded)).toContain(methodPage.changes.rounding);
});

test("a terrain set beside a switch that stays is named, the switch is not named again", () => {
  const hilly: Method = { ...rounded, terrains: { "421087": "hill" } };
  const said = wordsOfChange(rounded, hilly);
  expect(said).toContain(methodPage.changes.terrain(1));
  expect(said).not.toContain(methodPage.changes.rounding);
});

test("a switch put back is a return to what the documents have", () => {
  expect(wordsOfChange(rounded, officialMethod)).toContain(methodPage.reset);
});

function wordsOfEntries(from: Partial<Entries>, to: Partial<Entries>): string {
  const patch = diff({ entries: from }, { entries: to });
  if (!patch) throw new Error("nothing changed");
  return stepWords(state, { patch, label: null });
}

test("one limit of several taken back is named with those that changed, not with those that stay", () => {
  const one: Method = { ...rounded, limits: { a: 1, b: 2 } };
  const other: Method = { ...rounded, limits: { b: 3 } };
  expect(wordsOfChange(one, other)).toContain(methodPage.changes.limit(1));
});

test("a part of the filter or of the matrix is a change of the view", () => {
  for (const [key, from, to] of [
    ["filters", { units: [], isBindingOnly: false }, { units: ["421002"], isBindingOnly: true }],
    ["matrix", { rowsBy: "", pinned: ["a"] }, { rowsBy: "worst", pinned: [] }],
  ] as const) {
    const patch = diff({ choices: { [key]: from } }, { choices: { [key]: to } });
    if (!patch) throw new Error("nothing changed");
    expect(stepWords(state, { patch, label: null })).toBe(messages.zh.history.view);
  }
});

test("the upstream view is named by its section, and its end as such", () => {
  const said = (from: string, to: string) => {
    const choices = (upstreamOf: string, level: string) => ({ choices: { level, upstreamOf } });
    const patch = diff(choices(from, "county"), choices(to, "section"));
    return patch ? stepWords(state, { patch, label: null }) : "";
  };
  expect(said("", "xintan")).toBe("上游视图：新滩");
  expect(said("xintan", "")).toBe("关闭上游视图");
});

test("queries and scenarios are named as tasks are: put in, rewritten, taken out, several by count", () => {
  const query = { id: "a", name: "各县口数", text: "SELECT 1" };
  const other = { ...query, id: "b", name: "另一个" };
  const text = { ...query, text: "SELECT 2" };
  expect(wordsOfEntries({ queries: [] }, { queries: [query] })).toBe("留存查询：各县口数");
  expect(wordsOfEntries({ queries: [query] }, { queries: [text] })).toBe("修改查询：各县口数");
  expect(wordsOfEntries({ queries: [query] }, { queries: [] })).toBe("删除查询：各县口数");
  expect(wordsOfEntries({ queries: [query, other] }, { queries: [] })).toBe("删除查询：2 个");
  const scenario = { id: "a", title: "沙市达标" } as Entries["scenarios"][number];
  expect(wordsOfEntries({ scenarios: [] }, { scenarios: [scenario] })).toBe("留存情景：沙市达标");
});
