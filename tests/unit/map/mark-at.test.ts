import { expect, test } from "vitest";
import type { SectionMark } from "../../../src/map/map-scene";
import { markAt } from "../../../src/map/sections/mark-size";

const mark = (id: string, changes: Partial<SectionMark> = {}): SectionMark => ({
  id,
  name: id,
  position: [0, 0],
  rank: 2,
  state: "met",
  isNational: true,
  isSchematic: false,
  isOutside: false,
  isDemo: false,
  isFaded: false,
  ...changes,
});

const along = (distances: Readonly<Record<string, number>>) => (section: SectionMark) => ({
  x: distances[section.id] ?? 0,
  y: 0,
});

test("the nearer of two marks is taken", () => {
  const found = markAt([mark("a"), mark("b")], along({ a: 9, b: 4 }), 1);
  expect(found?.id).toBe("b");
});

test("a pointer off every mark takes none", () => {
  expect(markAt([mark("a")], along({ a: 14 }), 1)).toBeNull();
});

test("a mark that is drawn smaller is hit on less room", () => {
  expect(markAt([mark("a", { isOutside: true })], along({ a: 12 }), 1)).toBeNull();
  expect(markAt([mark("a")], along({ a: 12 }), 1)?.id).toBe("a");
});
