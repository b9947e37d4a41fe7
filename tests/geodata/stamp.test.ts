import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inputsHash, isFresh, markFresh } from "../../geodata/build/stamp";

test("a build is fresh only for the inputs it was made from", () => {
  const folder = mkdtempSync(join(tmpdir(), "geodata-"));
  expect(isFresh(folder, "one")).toBe(false);
  markFresh(folder, "one");
  expect(isFresh(folder, "one")).toBe(true);
  expect(isFresh(folder, "two")).toBe(false);
  rmSync(folder, { recursive: true });
});

test("unchanged inputs give the same hash", () => {
  expect(inputsHash()).toBe(inputsHash());
  expect(inputsHash()).toMatch(/^[0-9a-f]{64}$/);
});
