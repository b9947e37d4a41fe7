import { expect, test } from "vitest";
import { indexPlaces } from "../../../../../src/domain/join/place-index";
import { findState, findUnit, findWorkItem } from "../../../../../src/domain/lists/work/work-terms";
import { workTerms } from "../../../../helpers/work-terms";

test("全市 is the city, wherever it stands among the places, and nothing where there is none", () => {
  expect(findUnit("全 市", workTerms)).toBe("421000");
  const nowhere = indexPlaces({ places: [], aliases: [], history: [] });
  expect(findUnit("全市", { ...workTerms, places: nowhere })).toBeNull();
});

test.each([
  ["5", 5],
  ["5.", 5],
  ["第５项", 5],
  ["6、生态镇", 6],
  ["12", 12],
  ["长江大保护:国控断面", 5],
  ["宣传教育", 12],
  ["ECO-TOWNS", 6],
  ["生态镇", null],
  ["前5项", null],
  ["1", null],
])("%s names work item %s", (text, number) => {
  expect(findWorkItem(text, workTerms)).toBe(number);
});

test.each([
  ["", "not-started"],
  ["未 开工", "not-started"],
  ["Not-Started", "not-started"],
  ["in-progress", "under-way"],
  ["On hold", "paused"],
  ["竣工", "done"],
  ["超期", "late"],
  ["差不多", null],
])("the state %s is %s", (word, state) => {
  expect(findState(word)).toBe(state);
});
