import { beforeEach, expect, test } from "vitest";
import { enGiven, enWords } from "../../../src/messages/en-words";
import { takePackEnglish } from "../../../src/messages/pack-english";

beforeEach(() =>
  takePackEnglish({
    某河: "the River",
    凭记忆: "from memory",
    待核: "to be checked",
    "甲；乙": "A and B",
  }),
);

test.each([
  ["某河", "the River"],
  ["凭记忆；待核", "from memory; to be checked"],
  ["甲；乙", "A and B"],
  ["某河 https://example.org/a", "the River https://example.org/a"],
  [
    "凭记忆；某河 https://example.org/a；待核",
    "from memory; the River https://example.org/a; to be checked",
  ],
  ["制定实施", "made and carried out"],
  ["2023 年 省级", "provincial by 2023"],
  ["另一条河", "另一条河"],
  ["constructor", "constructor"],
  ["", ""],
])("%s is said as %s", (words, said) => {
  expect(enWords(words)).toBe(said);
});

test("a name or sentence of its own begins with a capital; unknown words stay as they were found", () => {
  expect(enGiven("凭记忆；待核")).toBe("From memory; to be checked");
  expect(enGiven("pH 未知")).toBe("pH 未知");
});

test("another pack's English takes the place of the last one's", () => {
  takePackEnglish(undefined);
  expect(enWords("某河")).toBe("某河");
});
