import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "../../../src/errors";
import { parseWorkspace, writeWorkspace } from "../../../src/formats/workspace";
import { noEntries } from "../../../src/state/initial-state";
import { makeWorkspace } from "../../helpers/make-workspace";

const workspace = makeWorkspace();

test("what was written is read back, the same text for the same content in any order of keys", () => {
  const { parts, ...read } = parseWorkspace(writeWorkspace(workspace));
  expect(read).toEqual(workspace);
  expect(parts).toEqual([]);
  const turned = Object.fromEntries(Object.entries(structuredClone(workspace)).toReversed());
  expect(writeWorkspace(turned as never)).toBe(writeWorkspace(workspace));
});

test("the first form, of files and names only, is read with nothing entered", () => {
  const { sources, aliases } = workspace;
  expect(parseWorkspace(JSON.stringify({ format: 1, sources, aliases }))).toMatchObject({
    sources,
    aliases,
    city: "",
    edition: 0,
    view: null,
    entries: noEntries,
  });
});

test("keys nobody knows are dropped, prototypes stay clean", () => {
  const text = writeWorkspace(workspace).replace(
    '"format": 3',
    '"format": 3, "x": 2, "__proto__": {"y": 3}',
  );
  expect(parseWorkspace(text)).toEqual({ ...workspace, parts: [] });
  expect(({} as { y?: unknown }).y).toBeUndefined();
});

test.each([
  ["a hash that is none", "ab".repeat(32), "../../etc/passwd"],
  ["a role nobody has", '"unit"', '"sql"'],
  ["a target that is no figure", "20.5", '"20.5"'],
  ["half a text", '"aliases"', ""],
])("%s is refused", (_case, from, to) => {
  const text = writeWorkspace(workspace).replace(from, to);
  expect(() => parseWorkspace(text)).toThrowError(AppError);
});

test.each([1, 2])("a workspace of format %i is read as before", (format) => {
  const text = writeWorkspace(workspace).replace('"format": 3', `"format": ${format}`);
  expect(text).toContain(`"format": ${format}`);
  expect(parseWorkspace(text)).toEqual({ ...workspace, parts: [] });
});

test("a column's own period is kept, and roles from before there was one are read", () => {
  const roles = [
    { kind: "unit" },
    { kind: "period-value", id: "2024-H1" },
    { kind: "indicator-value", id: "2019-11" },
    { kind: "item-value", id: "TP", period: "2024" },
  ] as const;
  const sources = workspace.sources.map((source) => ({ ...source, roles }));
  expect(parseWorkspace(writeWorkspace({ ...workspace, sources })).sources).toEqual(sources);
});

test("a newer form is named as such", () => {
  const text = writeWorkspace(workspace).replace('"format": 3', '"format": 9999');
  expect(() => parseWorkspace(text)).toThrowError(/workspace-newer.*9999/);
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
