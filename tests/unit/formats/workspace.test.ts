import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "../../../src/errors";
import {
  parseWorkspace,
  type SavedWorkspace,
  writeWorkspace,
} from "../../../src/formats/workspace";

const workspace: SavedWorkspace = {
  sources: [
    {
      name: "报表.xlsx",
      sha256: "ab".repeat(32),
      options: { table: "水质", headerRow: 3 },
      roles: [{ kind: "unit" }, { kind: "item-value", id: "TP" }],
      choices: { period: "2023-06", indicator: null, duplicates: "last", source: "报表.xlsx" },
    },
  ],
  aliases: [{ text: "江陵线", code: "421024" }],
};

test("what was written is read back, the same text for the same content", () => {
  expect(parseWorkspace(writeWorkspace(workspace))).toEqual(workspace);
  expect(writeWorkspace(structuredClone(workspace))).toBe(writeWorkspace(workspace));
});

test("keys nobody knows are dropped, prototypes stay clean", () => {
  const text = writeWorkspace(workspace).replace(
    '"format": 1',
    '"format": 1, "x": 2, "__proto__": {"y": 3}',
  );
  expect(parseWorkspace(text)).toEqual(workspace);
  expect(({} as { y?: unknown }).y).toBeUndefined();
});

test.each([
  ["a newer form", '"format": 1', '"format": 2'],
  ["a hash that is none", "ab".repeat(32), "../../etc/passwd"],
  ["a role nobody has", '"unit"', '"sql"'],
  ["half a text", '"aliases"', ""],
])("%s is refused", (_case, from, to) => {
  const text = writeWorkspace(workspace).replace(from, to);
  expect(() => parseWorkspace(text)).toThrowError(AppError);
});

test("whatever is damaged, it is read whole or refused, never an error of another kind", () => {
  const text = writeWorkspace(workspace);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 4 }), (at, length, by) => {
      const damaged = text.slice(0, at) + by + text.slice(at + length);
      try {
        expect(parseWorkspace(damaged).sources.length).toBeLessThanOrEqual(1);
      } catch (problem) {
        expect(problem).toBeInstanceOf(AppError);
      }
    }),
    { numRuns: 1000 },
  );
});
