import { expect, test } from "vitest";
import { partsOf } from "../../../../src/domain/gaps/parts-of";
import type { Unit } from "../../../../src/domain/unit";
import { makeUnit } from "../../../helpers/make-case";

const unit = (code: string, change: Partial<Unit>) => makeUnit({ ...change, code: code as never });
const under = (parent: string) => ({ parent: parent as never });

const city = unit("421000", { level: "city", parent: null });
const shashi = unit("421002", under("421000"));
const jingzhou = unit("421003", under("421000"));
const foreign = unit("420100", under("420000"));
const zone = unit("421071", { level: "zone", ...under("421000") });
const inShashi = unit("421002001", { level: "township", ...under("421002") });
const runByZone = unit("421071001", {
  level: "township",
  ...under("421071"),
  drawnIn: "421002" as never,
});
const all = [city, shashi, jingzhou, foreign, zone, inShashi, runByZone];

const codes = (units: readonly Unit[]) => units.map(({ code }) => code);

test("a city is made of its counties; its zones are counted in their hosts", () => {
  const { parts, countedInHost } = partsOf(city, all);
  expect(codes(parts)).toEqual(["421002", "421003"]);
  expect(codes(countedInHost)).toEqual(["421071"]);
});

test("a township run by a zone is counted in the county it lies in", () => {
  const { parts, countedInHost } = partsOf(shashi, all);
  expect(codes(parts)).toEqual(["421002001", "421071001"]);
  expect(countedInHost).toEqual([]);
});

test("a zone is made of the townships it runs", () => {
  expect(codes(partsOf(zone, all).parts)).toEqual(["421071001"]);
});

test("a township has no parts", () => {
  expect(partsOf(inShashi, all).parts).toEqual([]);
});
