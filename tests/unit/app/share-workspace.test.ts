import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import type { Services } from "../../../src/app/services";
import { type ShareWishes, shareWorkspace } from "../../../src/app/share-workspace";
import { decodeOpening } from "../../../src/database/opening";
import { sha256Of } from "../../../src/formats/sha256";
import { unpackWorkspace } from "../../../src/formats/workspace-file/unpack-workspace";
import { defaultSettings, type Import, newImport } from "../../../src/state/imports";
import { openingState } from "../../../src/state/initial-state";
import { createStore } from "../../../src/state/store";
import { builtPack } from "../../helpers/built-city";
import { InPlaceWorker } from "../../helpers/in-place-worker";
import { makeTable } from "../../helpers/make-table";
import { makeWorkspace } from "../../helpers/make-workspace";

const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));
const state = openingState(builtPack(), opening, { language: "zh", today: "2026-11-24" });
const bytes = new TextEncoder().encode("a workbook of two sheets");
const sha256 = await sha256Of(bytes);

/** A sheet with a column of names and one of this kind. */
function sheet(id: number, name: string, kind: string): Import {
  const waiting = newImport({ id, name, size: bytes.length, settings: defaultSettings(name) }, id);
  const table = makeTable(["名称", "值"], [[`第${id}行`, "112.5"]]);
  const roles = [{ kind: "unit" }, { kind }];
  const file = {
    tables: [{ ...table, name: `S${id}` }],
    understood: [{ batch: null, recognition: { roles } }],
    tableNames: ["S1", "S2"],
  };
  return { ...waiting, sha256, status: "read", file: file as never };
}

const camera = { longitude: 112.2417, latitude: 30.31, zoom: 13 };
const choices = { ...state.choices, camera };

const wishes: ShareWishes = {
  leftOut: new Set(),
  withoutCity: false,
  withoutRows: false,
  withoutCoordinates: false,
};

async function shared(list: readonly Import[], change: Partial<ShareWishes> = {}) {
  const { workspace, zip } = await packed(list, change);
  const files = Object.entries(unzipSync(zip)).filter(([name]) => name.startsWith("sources/"));
  return {
    names: workspace.sources.map(({ name }) => name),
    texts: files.map(([, content]) => new TextDecoder().decode(content)),
  };
}

async function packed(list: readonly Import[], change: Partial<ShareWishes>) {
  const blobs: Blob[] = [];
  vi.stubGlobal("Worker", InPlaceWorker);
  vi.stubGlobal("document", { createElement: () => ({ click: () => undefined }) });
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:";
  });
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const services = {
    store: createStore({ ...state, choices, imports: { ...state.imports, list } }),
    ui: createStore({ dialog: "share" }),
    workspace: { content: () => makeWorkspace() },
    files: { bytesOf: async () => bytes.slice().buffer },
    cityFiles: { id: "jingzhou", texts: null },
  } as unknown as Services;
  await shareWorkspace(services, { ...wishes, ...change });
  expect(services.store.get().notices).toEqual([]);
  const zip = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? []);
  const { workspace } = await unpackWorkspace({ name: "w.zip", bytes: zip });
  return { workspace, zip };
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const names = ["半年.xlsx", "半年.xlsx › S2"] as const;
const plain = [sheet(1, names[0], "other"), sheet(2, names[1], "other")];
const placed = [sheet(1, names[0], "other"), sheet(2, names[1], "longitude")];

test("sheets of one workbook go with its bytes, once, and stay here together", async () => {
  expect(await shared(plain)).toEqual({ names, texts: ["a workbook of two sheets"] });
  expect(await shared(plain, { leftOut: new Set([1]) })).toEqual({ names: [], texts: [] });
  expect(await shared(plain, { withoutRows: true })).toEqual({ names, texts: [] });
});

test("without coordinates a workbook goes whole only where no sheet of it could have any", async () => {
  const whole = await shared(plain, { withoutCoordinates: true });
  expect(whole.texts).toEqual(["a workbook of two sheets"]);
  const stripped = await shared(placed, { withoutCoordinates: true });
  expect(stripped.names).toEqual(["半年.csv", "半年-S2.csv"]);
  expect(stripped.texts.toSorted().join()).not.toContain("workbook");
  expect(stripped.texts.map((text) => text.includes("112.5")).toSorted()).toEqual([false, true]);
  const [first] = plain;
  const alone = await shared(first ? [first] : [], { withoutCoordinates: true });
  expect(alone.names).toEqual(["半年.csv"]);
});

test("without coordinates the view does not say over which point the map stands", async () => {
  const viewOf = async (change: Partial<ShareWishes>) =>
    (await packed(placed, change)).workspace.view;
  expect(await viewOf({})).toContain("at=112.2417");
  expect(await viewOf({ withoutCoordinates: true })).not.toContain("112.24");
});
