import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WorkspaceStore } from "../../../src/browser/workspace-store";

let store: WorkspaceStore;

beforeEach(async () => {
  store = await WorkspaceStore.open("jingzhou");
});

afterEach(async () => {
  await store.deleteAll();
  store.close();
});

const hash = (letter: string) => letter.repeat(64);

async function damage(slot: string) {
  const database = await openDB("ecology-gap-map");
  const kept = await database.get("slots", slot);
  await database.put("slots", { ...kept, text: `${kept.text.slice(0, -1)}` }, slot);
  database.close();
}

test("nothing saved is nothing found; the last state saved is the one that comes back", async () => {
  expect(await store.load()).toEqual({ text: null, isOlder: false });
  for (const text of ["one", "two", "three"]) await store.save(text);
  expect(await store.load()).toEqual({ text: "three", isOlder: false });
});

test("a state cut short gives way to the one before, and says so; two of them to none", async () => {
  await store.save("one");
  await store.save("two");
  await damage("jingzhou B");
  expect(await store.load()).toEqual({ text: "one", isOlder: true });
  await damage("jingzhou A");
  expect(await store.load()).toEqual({ text: null, isOlder: true });
});

test("after a damaged state the next save stands, beside what was whole", async () => {
  await store.save("one");
  await store.save("two");
  await damage("jingzhou B");
  await store.save("three");
  expect(await store.load()).toEqual({ text: "three", isOlder: false });
});

test("files that neither state names are forgotten, the others stay", async () => {
  for (const letter of ["a", "b", "c"]) await store.putSource(hash(letter), new ArrayBuffer(3));
  await store.save(`uses ${hash("a")}`);
  await store.save(`uses ${hash("b")}`);
  await store.keepOnly();
  expect(await Promise.all(["a", "b", "c"].map((letter) => store.hasSource(hash(letter))))).toEqual(
    [true, true, false],
  );
  expect((await store.source(hash("a")))?.byteLength).toBe(3);
  expect(await store.source(hash("c"))).toBeNull();
});

test("a damaged state is put aside, not written over", async () => {
  await store.save("one");
  await damage("jingzhou A");
  await store.load();
  for (const text of ["two", "three", "four"]) await store.save(text);
  const database = await openDB("ecology-gap-map");
  expect(await database.get("slots", "jingzhou damaged")).toMatchObject({ text: "on" });
  database.close();
});

test("cities are kept apart; deleting takes all", async () => {
  const other = await WorkspaceStore.open("yichang");
  await store.save("ours");
  expect(await other.load()).toEqual({ text: null, isOlder: false });
  await other.deleteAll();
  expect(await store.load()).toEqual({ text: null, isOlder: false });
  other.close();
});
