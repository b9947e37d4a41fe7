import { expect, test } from "vitest";
import { indicatorHistory } from "../../../../src/domain/programme/indicator-history";
import { readProgramme } from "../../packs/jingzhou-pack";

const versions = () => ["eco-2024", "eco-2019", "eco-2021"].map(readProgramme);
const idsOf = (id: string) => indicatorHistory(id, versions()).map(({ indicator }) => indicator.id);

test("the whole line is found from any of its versions, oldest first", () => {
  const line = ["2019-03", "2021-03", "2024-01"];
  for (const id of line) expect(idsOf(id)).toEqual(line);
});

test("a number that moved is followed: 饮用水水源地 was 27, then 28, then 5.3", () => {
  expect(idsOf("2021-28")).toEqual(["2019-27", "2021-28", "2024-05.3"]);
});

test("an entry says of which version it is, so that its wording can be cited", () => {
  const [first, second] = indicatorHistory("2019-10", versions());
  expect(first?.programme.version?.year).toBe(2019);
  expect(second?.programme.id).toBe("eco-2021");
  expect(second?.indicator.rules.map(({ wording }) => wording)).toEqual(["≥60", "≥35"]);
});

test("what is new in a version, and what ended with one, stands alone", () => {
  expect(idsOf("2021-31")).toEqual(["2021-31"]);
  expect(idsOf("2019-35.2")).toEqual(["2019-35.2"]);
});

test("an id no version knows has no history", () => {
  expect(idsOf("2019-99")).toEqual([]);
});
