import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeFileOpener } from "../../../src/app/file-opener";
import { keepHistory } from "../../../src/app/keep-history";
import { keepWorkspaceSaved } from "../../../src/app/keep-workspace-saved";
import { keepCity, readKeptCities } from "../../../src/browser/city-store";
import { WorkspaceStore } from "../../../src/browser/workspace-store";
import { parseWorkspace, writeWorkspace } from "../../../src/formats/workspace";
import type { AppState } from "../../../src/state/app-state";
import { confirmAlias, noImports } from "../../../src/state/imports";
import { noEntries } from "../../../src/state/initial-state";
import { createStore } from "../../../src/state/store";
import { changeEntries } from "../../../src/state/transitions";
import { makeWorkspace } from "../../helpers/make-workspace";

const saved = makeWorkspace({ sources: [], view: null });
const { targets } = saved.entries;

/** What a browser has and Node has not: one page, one lock that is always free, and small storage. */
function browserOf(kept: Map<string, string>) {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", page);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  });
  vi.stubGlobal("navigator", {
    locks: {
      request: (_name: string, ...rest: readonly unknown[]) =>
        Promise.resolve((rest.at(-1) as (lock: object) => unknown)({})),
    },
  });
  return page;
}

function opened() {
  const store = createStore({
    choices: { city: "jingzhou" },
    entries: noEntries,
    imports: noImports,
    versions: [],
    notices: [],
  } as unknown as AppState);
  const files = makeFileOpener(store);
  const history = keepHistory(store, files);
  return { store, history, workspace: keepWorkspaceSaved(store, files, history) };
}

let disk: WorkspaceStore;

beforeEach(async () => {
  disk = await WorkspaceStore.open("jingzhou");
});

afterEach(async () => {
  await disk.deleteAll();
  disk.close();
  vi.unstubAllGlobals();
});

const onDisk = async () => parseWorkspace((await disk.load()).text ?? "");
const ready = (store: ReturnType<typeof opened>["store"]) =>
  vi.waitFor(() => expect(store.get().imports.saving).toBe("saved"));

test("entries and names come back; the next change is saved as a newer edition", async () => {
  browserOf(new Map());
  await disk.save(writeWorkspace(saved));
  const { store, history } = opened();
  await ready(store);
  expect(store.get().entries.targets).toEqual(targets);
  expect(history.steps.get().past).toEqual([]);
  store.update(confirmAlias, { text: "沙市", code: "421002" });
  await vi.waitFor(async () => expect((await onDisk()).aliases).toHaveLength(2), 4000);
  expect((await onDisk()).edition).toBe(saved.edition + 1);
  expect((await onDisk()).entries.targets).toEqual(targets);
});

test("what a version before kept elsewhere is taken over, saved, and forgotten there", async () => {
  const kept = new Map([["ecology-gap-map.entries.jingzhou", JSON.stringify(saved.entries)]]);
  browserOf(kept);
  const { store } = opened();
  await ready(store);
  expect(store.get().entries.targets).toEqual(targets);
  store.update(confirmAlias, { text: "沙市", code: "421002" });
  await vi.waitFor(async () => expect((await onDisk()).entries.targets).toEqual(targets), 4000);
  await vi.waitFor(() => expect(kept.size).toBe(0), 4000);
});

test("what was not saved when the page was left is there on the next visit, and only if it is newer", async () => {
  const kept = new Map<string, string>();
  const page = browserOf(kept);
  const first = opened();
  await ready(first.store);
  first.store.update(changeEntries, { targets });
  page.visibilityState = "hidden";
  page.dispatchEvent(new Event("visibilitychange"));
  expect([...kept.keys()]).toEqual(["ecology-gap-map.draft.jingzhou"]);
  const draft = [...kept][0];
  await vi.waitFor(() => expect(kept.size).toBe(0), 4000);
  await disk.save(writeWorkspace({ ...saved, edition: 0, entries: noEntries }));
  if (draft) kept.set(...draft);
  const second = opened();
  await ready(second.store);
  expect(second.store.get().entries.targets).toEqual(targets);
  await disk.save(writeWorkspace({ ...saved, edition: 9, entries: noEntries }));
  if (draft) kept.set(...draft);
  const third = opened();
  await ready(third.store);
  expect(third.store.get().entries.targets).toEqual([]);
});

test("a newer version's workspace is said and never written over", async () => {
  browserOf(new Map());
  const newer = writeWorkspace(saved).replace('"format": 3', '"format": 9999');
  await disk.save(newer);
  const { store } = opened();
  await vi.waitFor(() => expect(store.get().imports.saving).toBe("not-saved"));
  expect(store.get().notices.map(({ code }) => code)).toEqual(["workspace-newer"]);
  store.update(changeEntries, { targets });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect((await disk.load()).text).toBe(newer);
  expect(store.get().imports.saving).toBe("not-saved");
});

test("deleting takes entries, names and steps, here and on disk", async () => {
  const kept = new Map<string, string>();
  browserOf(kept);
  await disk.save(writeWorkspace(saved));
  const { store, history, workspace } = opened();
  await ready(store);
  store.update(confirmAlias, { text: "沙市", code: "421002" });
  const names = { zh: "襄阳市", en: "襄阳市" };
  await keepCity({ id: "own-420600", code: "420600", name: names, files: {} });
  kept.set("ecology-gap-map.draft.own-420600", "{}");
  await workspace.deleteAll();
  expect(await readKeptCities()).toEqual([]);
  expect(store.get().entries).toEqual(noEntries);
  expect(store.get().imports.aliases).toEqual([]);
  expect(history.steps.get()).toEqual({ past: [], future: [] });
  expect((await disk.load()).text).toBeNull();
  expect(kept.size).toBe(0);
});
