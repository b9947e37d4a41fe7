import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stepWords } from "../../../src/app/step-words";
import { decodeOpening } from "../../../src/database/opening";
import type { Method } from "../../../src/domain/method/method";
import { officialMethod } from "../../../src/domain/method/method";
import { messages } from "../../../src/messages/messages";
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
