import { expect, test } from "vitest";
import { freeNumber } from "../../../../src/domain/new-city/free-number";

test("the first number that no other name bears, from 2 on", () => {
  expect(freeNumber("own-420600", ["own-420600"])).toBe(2);
  expect(freeNumber("own-420600", ["own-420600-2", "own-420600-4"])).toBe(3);
  expect(freeNumber("own-420600", ["own-420601-2"])).toBe(2);
});
