import { takeHandedFile } from "../browser/city-store";
import { sourceKey } from "../domain/tables/part-name";
import { AppError } from "../errors";
import { mergeWorkspaces } from "../formats/merge-workspaces";
import { stableJson } from "../formats/stable-json";
import type { SavedWorkspace } from "../formats/workspace";
import { unpackInWorker } from "../formats/workspace-file/in-workspace-worker";
import type { UnpackedWorkspace } from "../formats/workspace-file/unpack-workspace";
import { decodeChoices } from "../state/choices-code";
import { decidedOf, restoreDecided } from "../state/decided";
import { changeImport, type Import } from "../state/imports";
import { selectNameable } from "../state/select-places";
import { addNotice, restoreChoices } from "../state/transitions";
import { cityOffered } from "./offer-city";
import type { OfferedWorkspace } from "./offered-workspace";
import type { Services } from "./services";

/**
 * Reads a workspace file and asks in which city it is to be opened, where that is not the open one, and
 * whether it is to be merged or to replace; where nothing is open yet it is opened at once. What cannot be
 * read is said, and nothing open changes.
 */
export async function offerWorkspace(services: Services, file: File): Promise<void> {
  await unpacked(services, file, async (found) => {
    const elsewhere = await cityOffered(services, file, found);
    if (elsewhere) services.offeredCity.update(() => elsewhere);
    else openHere(services, file.name, found);
  });
}

/** Opens the file that was handed over from another city's page, where there is one. */
export async function openHanded(services: Services): Promise<void> {
  await services.workspace.restored;
  const file = await takeHandedFile(services.store.get().choices.city);
  if (file) await unpacked(services, file, (found) => openHere(services, file.name, found));
}

async function unpacked(
  { store }: Services,
  file: File,
  then: (found: UnpackedWorkspace) => Promise<void> | void,
): Promise<void> {
  try {
    await then(await unpackInWorker(file));
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    store.update(addNotice, problem);
  }
}

/** In the city that is open, whatever the file calls it. */
export function openHere(services: Services, file: string, given: UnpackedWorkspace): void {
  const { store, offered, workspace } = services;
  const { city } = store.get().choices;
  const view = given.workspace.view?.replace(/^[^?]*/, city) ?? null;
  const found = { ...given, workspace: { ...given.workspace, city, view } };
  const ours = workspace.content();
  const offer = { file, found, merged: mergeWorkspaces(ours, found.workspace) };
  if (isEmpty(ours)) openOffered(services, offer, "replace");
  else offered.update(() => offer);
}

function isEmpty({ sources, aliases, entries }: SavedWorkspace): boolean {
  return sources.length + aliases.length === 0 && Object.values(entries).every((list) => !list[0]);
}

/** One step, which can be taken back: the workspace before it stays within reach. */
export function openOffered(
  services: Services,
  { file, found, merged }: OfferedWorkspace,
  how: "replace" | "merge",
): void {
  const { store, history, offered, workspace } = services;
  offered.update(() => null);
  const next = how === "merge" ? merged.workspace : found.workspace;
  const kind = how === "merge" ? "workspace-merged" : "workspace-opened";
  history.named({ kind, file }, () => {
    if (how === "replace" && next.view) {
      const state = store.get();
      const { page } = state.choices;
      const choices = decodeChoices(next.view, selectNameable(state), state.choices);
      store.update(restoreChoices, { ...choices, page });
    }
    lay(services, next, found.bytes);
  });
  workspace.follow(next.edition);
}

/** Files that are open already stay; others are taken from the workspace, and what came without is said. */
function lay(
  { store, files }: Services,
  { sources, aliases, entries }: SavedWorkspace,
  bytes: ReadonlyMap<string, Uint8Array>,
): void {
  const open = new Map(store.get().imports.list.map((each) => [sourceKey(each), each]));
  const missing: string[] = [];
  const hashes = new Map<number, string>();
  // Sheets of one workbook share its bytes, as files of their own they would each be a copy.
  const contents = new Map([...bytes].map(([hash, each]) => [hash, new Blob([each.slice()])]));
  const list = sources.flatMap(({ name, sha256, ...settings }) => {
    const there = open.get(sourceKey({ name, sha256 }));
    if (there) return [settingsOf(there, settings)];
    const content = contents.get(sha256);
    if (!content) missing.push(name);
    if (!content) return [];
    const [given] = files.hold([{ file: new File([content], name), settings }]);
    if (!given) return [];
    hashes.set(given.id, sha256);
    return [{ ...given, drop: given.id }];
  });
  const decided = decidedOf(store.get());
  const kept = keptWhereSame(decided.entries, entries);
  store.update(restoreDecided, { ...decided, files: list, aliases, entries: kept });
  for (const [id, sha256] of hashes) store.update(changeImport, id, { sha256 });
  files.followList();
  if (missing.length > 0)
    store.update(addNotice, new AppError("workspace-incomplete", { files: missing.join("、") }));
}

/** Kinds of entries that say the same stay the very lists they are: nothing has to follow from them. */
function keptWhereSame<Entries extends object>(open: Entries, next: Entries): Entries {
  const now = new Map<string, unknown>(Object.entries(open));
  const entries = Object.entries(next).map(([kind, list]) => {
    const isSame = stableJson(now.get(kind)) === stableJson(list);
    return [kind, isSame ? now.get(kind) : list] as const;
  });
  return Object.fromEntries(entries) as Entries;
}

/** The file as it is open, with the decisions of the workspace where they say something else. */
function settingsOf(there: Import, settings: Import["settings"]) {
  const { id, drop, name, size } = there;
  const isSame = stableJson(there.settings) === stableJson(settings);
  return { id, drop, name, size, settings: isSame ? there.settings : settings };
}
