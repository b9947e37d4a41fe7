import type { PlaceAlias } from "../domain/join/place-index";
import type { AppState, Choices, Entries, PageId } from "./app-state";
import { type Import, type ImportedFile, type ImportSettings, newImport } from "./imports";
import { layEdits } from "./lay-edits";

/** Choices that only look around: they are part of the address, but nothing to take back. */
export const lookingAround = [
  "city",
  "language",
  "camera",
  "page",
  "list",
  "changedSince",
  "waterChangedSince",
  "changedBy",
  "changeKind",
  "side",
  "selection",
  "isTableOpen",
  "isTimeOpen",
  "lake",
  "item",
  "span",
  "waterPlace",
] as const satisfies readonly (keyof Choices)[];

export type Looking = (typeof lookingAround)[number];

/** A file in the list as far as a person decided it: that it is there, and how it is read. */
export interface DecidedFile {
  readonly id: number;
  readonly drop: number;
  readonly name: string;
  readonly size: number;
  readonly settings: ImportSettings;
}

/**
 * Everything a person decides, and nothing that follows from it. A new choice or kind of entry belongs
 * to it by standing in `choices` or `entries`.
 */
export interface Decided {
  readonly choices: Omit<Choices, Looking>;
  readonly entries: Entries;
  readonly files: readonly DecidedFile[];
  readonly aliases: readonly PlaceAlias[];
}

export function decidedOf({ choices, entries, imports }: AppState): Decided {
  const kept: Partial<Choices> = { ...choices };
  for (const key of lookingAround) delete kept[key];
  const files = imports.list
    .filter((each) => !isRefused(each))
    .map(({ id, drop, name, size, settings }) => ({ id, drop, name, size, settings }));
  return { choices: kept as Decided["choices"], entries, files, aliases: imports.aliases };
}

/** Decisions that a page only leafs through while it is open. */
const leafedThrough: Readonly<Partial<Record<PageId, readonly (keyof Decided["choices"])[]>>> = {
  meeting: ["indicator"],
};

/**
 * What was decided at an earlier moment, with what the page merely leafed through since as it is now:
 * compared with it, the leafing is no change. A page that was opened since leafed through nothing.
 */
export function afterLeafing(decided: Decided, from: AppState, to: AppState): Decided {
  const { page } = to.choices;
  const keys = from.choices.page === page ? (leafedThrough[page] ?? []) : [];
  const leafed = Object.fromEntries(keys.map((key) => [key, to.choices[key]]));
  return keys.length === 0 ? decided : { ...decided, choices: { ...decided.choices, ...leafed } };
}

/** Nothing of it was taken: it stands in the list with the reason, and changed nothing. */
export function isRefused({ status, file }: Import): boolean {
  return status === "refused" && file === null;
}

/**
 * What was decided at another moment holds again. A file that was not in the list, or was read otherwise
 * or with other names, waits to be read.
 */
export function restoreDecided(state: AppState, decided: Decided): AppState {
  const { imports } = state;
  const renamed = changedNames(imports.aliases, decided.aliases);
  const list = decided.files.map((file) => {
    const again = fileAgain(file, imports.list);
    return again.file && isJoinedBy(again.file, renamed)
      ? { ...again, status: "waiting" as const }
      : again;
  });
  const isBack = ({ id }: Import) => list.some((each) => each.id === id);
  const refused = imports.list.filter((each) => isRefused(each) && !isBack(each));
  const isShownStill = [...list, ...refused].some(({ id }) => id === imports.shown);
  const isPackSame = decided.entries.packEdits === state.entries.packEdits;
  const restored = {
    ...state,
    choices: { ...state.choices, ...decided.choices },
    entries: decided.entries,
    imports: {
      ...imports,
      list: refused.length === 0 ? list : [...list, ...refused].toSorted(byId),
      aliases: decided.aliases,
      shown: isShownStill ? imports.shown : null,
    },
  };
  return isPackSame ? restored : layEdits(restored);
}

function byId(one: Import, other: Import): number {
  return one.id - other.id;
}

function fileAgain(file: DecidedFile, list: readonly Import[]): Import {
  const { settings } = file;
  const there = list.find(({ id }) => id === file.id);
  if (!there) return newImport(file, file.drop);
  return there.settings === settings ? there : { ...there, settings, status: "waiting" };
}

/** Texts that one list of aliases gives another meaning than the other. */
function changedNames(
  one: readonly PlaceAlias[],
  other: readonly PlaceAlias[],
): ReadonlySet<string> {
  const isIn = (list: readonly PlaceAlias[], { text, code }: PlaceAlias) =>
    list.some((each) => each.text === text && each.code === code);
  const changed = [
    ...one.filter((each) => !isIn(other, each)),
    ...other.filter((each) => !isIn(one, each)),
  ];
  return new Set(changed.map(({ text }) => text));
}

function isJoinedBy({ understood }: ImportedFile, names: ReadonlySet<string>): boolean {
  return understood.some(({ join }) => join?.entries.some(({ text }) => names.has(text)));
}
