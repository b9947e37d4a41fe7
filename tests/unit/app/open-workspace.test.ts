import { afterEach, expect, test, vi } from "vitest";
import { makeFileOpener } from "../../../src/app/file-opener";
import { keepHistory } from "../../../src/app/keep-history";
import type { OfferedCity } from "../../../src/app/offered-city";
import type { OfferedWorkspace } from "../../../src/app/offered-workspace";
import { offerWorkspace, openOffered } from "../../../src/app/open-workspace";
import type { Services } from "../../../src/app/services";
import { AppError } from "../../../src/errors";
import { sha256Of } from "../../../src/formats/sha256";
import type { SavedWorkspace } from "../../../src/formats/workspace";
import type { CityContent } from "../../../src/formats/workspace-file/city-content";
import { packWorkspace } from "../../../src/formats/workspace-file/pack-workspace";
import type { AppState } from "../../../src/state/app-state";
import { confirmAlias, noImports } from "../../../src/state/imports";
import { noEntries } from "../../../src/state/initial-state";
import { createStore } from "../../../src/state/store";
import { InPlaceWorker } from "../../helpers/in-place-worker";
import { makeCity } from "../../helpers/make-city";
import { makeWorkspace } from "../../helpers/make-workspace";

const bytes = new TextEncoder().encode("县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n");
const sha256 = await sha256Of(bytes);
const base = makeWorkspace({ view: null });
const workspace: SavedWorkspace = {
  ...base,
  sources: base.sources.map((each) => ({ ...each, sha256, name: "林草.csv" })),
};

function page() {
  vi.stubGlobal("Worker", InPlaceWorker);
  const store = createStore({
    pack: { otherNames: { aliases: [], history: [] }, places: { units: [], sections: [] } },
    choices: { city: "jingzhou", page: "data" },
    entries: noEntries,
    imports: noImports,
    versions: [],
    notices: [],
  } as unknown as AppState);
  const files = makeFileOpener(store);
  const waiting = { ...files, followList: () => undefined };
  const history = keepHistory(store, waiting);
  const edition = { value: 1 };
  const content = (): SavedWorkspace => ({
    city: "jingzhou",
    edition: edition.value,
    sources: store
      .get()
      .imports.list.flatMap(({ name, sha256: hash, settings }) =>
        hash ? [{ name, sha256: hash, ...settings }] : [],
      ),
    aliases: store.get().imports.aliases,
    entries: store.get().entries,
    view: null,
  });
  const follow = (value: number) => {
    edition.value = value;
  };
  const offered = createStore<OfferedWorkspace | null>(null);
  const cities = [{ id: "yichang", code: "420500", name: { zh: "宜昌市", en: "Yichang" } }];
  const offeredCity = createStore<OfferedCity | null>(null);
  const services = {
    store,
    files: waiting,
    history,
    offered,
    offeredCity,
    cities,
    workspace: { content, follow },
  };
  return { ...services, edition, services: services as unknown as Services };
}

const packed = async (content = workspace, withBytes = true, city: CityContent | null = null) => {
  const [source] = content.sources;
  const sources = source
    ? [{ ...source, bytes: withBytes ? bytes : null, rows: null, layer: null }]
    : [];
  const request = {
    workspace: content,
    sources,
    city,
    verdicts: new Uint8Array(),
    readme: "",
  };
  return new File([(await packWorkspace(request)).slice()], "同事.zip");
};

afterEach(() => vi.unstubAllGlobals());

test("where nothing is open a workspace opens at once, as one step that can be taken back", async () => {
  const { services, store, history, edition, files } = page();
  await offerWorkspace(services, await packed());
  expect(store.get().notices).toEqual([]);
  expect(store.get().entries.targets).toEqual(workspace.entries.targets);
  expect(store.get().imports.list).toMatchObject([{ name: "林草.csv", sha256, status: "waiting" }]);
  expect(edition.value).toBe(workspace.edition);
  expect(history.steps.get().past).toMatchObject([
    { label: { kind: "workspace-opened", file: "同事.zip" } },
  ]);
  history.undo();
  expect(store.get().imports.list).toEqual([]);
  expect(store.get().entries.targets).toEqual([]);
  history.redo();
  const [again] = store.get().imports.list;
  expect(new Uint8Array(await files.bytesOf(again?.id ?? 0))).toEqual(bytes);
});

test("over what is open it waits for a word; merging keeps both, replacing the file's only", async () => {
  for (const how of ["merge", "replace"] as const) {
    const { services, store, offered, history } = page();
    store.update(confirmAlias, { text: "沙市", code: "421002" });
    await offerWorkspace(services, await packed());
    const offer = offered.get();
    expect(store.get().imports.list).toEqual([]);
    if (!offer) throw new Error("nothing was offered");
    openOffered(services, offer, how);
    const names = store.get().imports.aliases.map(({ text }) => text);
    expect(names).toEqual(how === "merge" ? ["沙市", "江陵线"] : ["江陵线"]);
    history.undo();
    expect(store.get().imports.aliases).toEqual([{ text: "沙市", code: "421002" }]);
  }
});

test("a file that came without its content is named, the rest is open", async () => {
  const { services, store } = page();
  await offerWorkspace(services, await packed(workspace, false));
  expect(store.get().imports.list).toEqual([]);
  expect(store.get().entries.targets).toHaveLength(1);
  expect(store.get().notices).toMatchObject([
    { code: "workspace-incomplete", details: { files: "林草.csv" } },
  ]);
});

test("another city's workspace and an altered one change nothing", async () => {
  const { services, store, history } = page();
  await offerWorkspace(services, await packed({ ...workspace, city: "own-420600" }));
  const altered = new Uint8Array(await (await packed()).arrayBuffer());
  const at = altered.length >> 1;
  altered[at] = (altered[at] ?? 0) ^ 0xff;
  await offerWorkspace(services, new File([altered.slice()], "改动.zip"));
  const codes = store.get().notices.map((notice) => notice instanceof AppError && notice.code);
  expect(codes[0]).toBe("workspace-other-city");
  expect(codes).toHaveLength(2);
  expect(store.get().imports.list).toEqual([]);
  expect(history.steps.get().past).toEqual([]);
});

test("a file whose city could not be opened is refused whole: what is open stays", async () => {
  const { services, store, history, offeredCity, offered } = page();
  store.update(confirmAlias, { text: "沙市", code: "421002" });
  const before = store.get();
  const city = makeCity((pack) => ({
    ...pack,
    limits: pack.limits.map((line) => ({ ...line, limits: line.limits.map((each) => -each) })),
  }));
  await offerWorkspace(services, await packed({ ...workspace, city: "own-420600" }, true, city));
  const { notices, ...after } = store.get();
  const details = { file: "同事.zip", place: "city/pack.json limits.0.limits", problem: "number" };
  expect(notices).toMatchObject([{ code: "workspace-city-damaged", details }]);
  expect({ ...after, notices: [] }).toEqual(before);
  expect([offeredCity.get(), offered.get()]).toEqual([null, null]);
  expect(history.steps.get().past).toHaveLength(1);
});

test("a file of a city that is here, but not open, waits for the word to be opened there", async () => {
  const { services, store, offeredCity, history } = page();
  await offerWorkspace(services, await packed({ ...workspace, city: "yichang" }));
  expect(offeredCity.get()).toMatchObject({ kind: "there", id: "yichang", name: { zh: "宜昌市" } });
  expect(store.get().notices).toEqual([]);
  expect(history.steps.get().past).toEqual([]);
});
