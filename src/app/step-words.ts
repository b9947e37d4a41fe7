import type { PlaceAlias } from "../domain/join/place-index";
import { officialMethod } from "../domain/method/method";
import type { PackEdit } from "../domain/pack-edits/pack-edit";
import type { AssignedTarget } from "../domain/target";
import { romanOf } from "../domain/water/roman";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { Messages } from "../messages/zh";
import type { AppState, Choices, Entries } from "../state/app-state";
import type { DecidedFile, Looking } from "../state/decided";
import type { Step } from "../state/history";
import type { Patch } from "../state/patch";
import { selectSectionsById, seriesOf } from "../state/select-places";
import { methodWords } from "./method-words";
import { placeNames } from "./names";

/** Lists put in and taken out; everything a stretch says, under names. */
interface ListChange<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
}

/** What a step says of a value: of an object the keys that changed, of a list what came and went. */
type Change<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? ListChange<Item>
    : string extends keyof Value
      ? { readonly [Key in keyof Value]: Change<Value[Key]> }
      : { readonly [Key in keyof Value]?: Change<Value[Key]> };

/** Every kind has words, so that a new one is not forgotten. */
type Words<Values> = {
  readonly [Key in keyof Values]-?: (change: Change<Values[Key]>, state: AppState) => string;
};

type ChoiceWords = Words<Omit<Choices, Looking>>;
type EntryWords = Words<Entries>;

const textOf = ({ choices }: AppState): Messages => messages[choices.language];
const wordsOf = (state: AppState): Messages["history"] => textOf(state).history;

const inGeneral = (_: unknown, state: AppState): string => wordsOf(state).view;

/** The first that a step changed names it. */
const choiceWords: ChoiceWords = {
  upstreamOf: (id, state) => {
    const name = selectSectionsById(state).get(id)?.name[state.choices.language];
    return name ? wordsOf(state).upstream(name) : wordsOf(state).upstreamLeft;
  },
  programme: (id, state) => wordsOf(state).programme(versionName(state, id)),
  comparedProgramme: (id, state) => wordsOf(state).comparedProgramme(versionName(state, id)),
  indicator: (id, state) => wordsOf(state).indicator(indicatorName(state, id)),
  level: (level, state) => wordsOf(state).level(textOf(state).levels[level]),
  period: (period, state) => wordsOf(state).period(formatPeriod(state.choices.language, period)),
  waterPeriod: (period, state) =>
    wordsOf(state).waterPeriod(formatPeriod(state.choices.language, period)),
  publishedOnly: (isOn, state) => wordsOf(state).publishedOnly(isOn),
  userTarget: (rank, state) => {
    const text = textOf(state);
    return text.history.userTarget(rank ? text.orBetter(romanOf[rank]) : text.noUserTarget);
  },
  method: (method, state) => {
    const { methodPage, clauseJoint } = textOf(state);
    const set = methodWords({ ...officialMethod, ...method }, textOf(state)) || methodPage.reset;
    return `${methodPage.title}${clauseJoint}${set}`;
  },
  mapped: (change, state) => {
    const words = textOf(state).sqlPage.mapped;
    return change ? words.step(change.column ?? state.choices.mapped?.column ?? "") : words.stepOff;
  },
  provincialTolerance: (count, state) => wordsOf(state).tolerance(String(count ?? "—")),
  layers: ({ added, removed }, state) => {
    const { history, layerNames } = textOf(state);
    const [shown, hidden] = [added[0], removed[0]];
    if (added.length + removed.length > 1) return history.layers;
    if (shown) return history.layerShown(layerNames[shown]);
    return hidden ? history.layerHidden(layerNames[hidden]) : history.layers;
  },
  litStates: (change, state) => filterWords(state, change, (each) => textOf(state).states[each]),
  litRanks: (change, state) =>
    filterWords(state, change, (rank) => textOf(state).class(romanOf[rank])),
  filters: inGeneral,
  matrix: inGeneral,
};

const entryWords: EntryWords = {
  targets: ({ added, removed }, state) => {
    const words = wordsOf(state);
    const entered = added.filter((each) => !removed.includes(each));
    const [only] = entered;
    if (!only) return words.targetsRemoved(removed.filter((each) => !added.includes(each)).length);
    return entered.length > 1 ? words.targets(entered.length) : targetWords(state, only);
  },
  scenarios: (change, state) => rowWords(wordsOf(state).scenario, change, ({ title }) => title),
  packEdits: ({ added, removed }, state) => {
    const words = wordsOf(state);
    const [edit] = added;
    if (!edit) return words.packRestored(removed.length);
    const name = editedName(state, edit);
    return edit.isRemoved ? words.packRemoved(name) : words.packEdited(name);
  },
  queries: (change, state) => rowWords(wordsOf(state).query, change, ({ name }) => name),
  tasks: (change, state) => rowWords(wordsOf(state).task, change, ({ title }) => title),
  projects: (change, state) => rowWords(wordsOf(state).project, change, ({ title }) => title),
  notes: ({ added, removed }, state) => {
    const words = wordsOf(state);
    const [note] = added.length > 0 ? added : removed;
    const place = placeNames(state).get(note?.unit ?? "") ?? "";
    const about = `${place} ${indicatorName(state, note?.indicator ?? "")}`;
    return added.length > 0 ? words.noted(about) : words.noteRemoved(about);
  },
};

/** A function zone by its name, also when it is gone or the step was taken back; other rows by their id. */
function editedName({ pack, read, choices }: AppState, { table, row, cells }: PackEdit): string {
  if (table !== "zones") return row;
  const known = [...pack.places.units, ...read.pack.places.units];
  const zone = known.find(({ code }) => code === row);
  return zone?.name[choices.language] ?? String(cells["name.zh"] ?? row);
}

/** Rows of a list put in, rewritten or taken out: by title where it is one, else by count. */
function rowWords<Row extends { readonly id: string }>(
  words: Messages["history"]["task"],
  { added, removed }: ListChange<Row>,
  titleOf: (row: Row) => string,
): string {
  const known = new Set(removed.map(({ id }) => id));
  const [row] = added.length > 0 ? added : removed;
  const title = row ? titleOf(row) : "";
  if (added.length === 0) return words.removed(title, removed.length);
  return added.every(({ id }) => known.has(id))
    ? words.changed(title)
    : words.added(title, added.length);
}

/** What a step is called, in the language of the page: by its label, or by what it changed. */
export function stepWords(state: AppState, { label, patch }: Step): string {
  const words = wordsOf(state);
  if (label?.kind === "workspace-opened") return words.workspaceOpened(label.file);
  if (label?.kind === "workspace-merged") return words.workspaceMerged(label.file);
  const parts = keysOf(patch);
  const files = listChange<DecidedFile>(parts.get("files"));
  if (files) return fileWords(words, files);
  const aliases = listChange<PlaceAlias>(parts.get("aliases"));
  if (aliases) return aliasWords(state, aliases);
  const entries = keysOf(parts.get("entries"));
  if (entries.size > 0) return firstWords(entryWords, entries, state) ?? words.entries;
  return firstWords(choiceWords, keysOf(parts.get("choices")), state) ?? words.view;
}

function firstWords(
  table: ChoiceWords | EntryWords,
  parts: ReadonlyMap<string, Patch>,
  state: AppState,
): string | null {
  for (const [key, say] of Object.entries(table)) {
    const patch = parts.get(key);
    if (!patch) continue;
    // The patch was taken from values of this key, so it holds what the key's words are about.
    return (say as (change: unknown, state: AppState) => string)(changeOf(patch), state);
  }
  return null;
}

/** The patch as the words are given it (`Change`); a key that went is left out. */
function changeOf(patch: Patch): unknown {
  if (patch.kind === "value") return patch.to;
  if (patch.kind === "stretch") return listChange(patch);
  const changes = [...patch.keys].map(([key, each]) => [key, changeOf(each)] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== undefined));
}

function keysOf(patch: Patch | undefined): ReadonlyMap<string, Patch> {
  return patch?.kind === "keys" ? patch.keys : new Map();
}

function listChange<Item>(patch: Patch | undefined): ListChange<Item> | null {
  return patch?.kind === "stretch" ? (patch as unknown as ListChange<Item>) : null;
}

function fileWords(words: Messages["history"], { added, removed }: ListChange<DecidedFile>) {
  const isIn = (list: readonly DecidedFile[], id: number) => list.some((each) => each.id === id);
  const opened = added.filter(({ id }) => !isIn(removed, id));
  const gone = removed.filter(({ id }) => !isIn(added, id));
  const [first] = opened.length > 0 ? opened : gone;
  if (!first) return words.fileReread(added[0]?.name ?? "");
  if (opened.length > 1) return words.filesOpened(opened.length);
  if (opened.length === 1) return words.fileOpened(first.name);
  return gone.length > 1 ? words.filesRemoved(gone.length) : words.fileRemoved(first.name);
}

function aliasWords(state: AppState, { added, removed }: ListChange<PlaceAlias>): string {
  const [only] = added;
  if (!only || added.length > 1) return wordsOf(state).namesChanged(added.length + removed.length);
  return wordsOf(state).nameConfirmed(only.text, placeNames(state).get(only.code) ?? only.code);
}

function targetWords(state: AppState, { unit, indicator, value }: AssignedTarget): string {
  const { language } = state.choices;
  const place = placeNames(state).get(unit) ?? unit;
  const figure = formatNumber(language, value, 2);
  return wordsOf(state).target(place, indicatorName(state, indicator), figure);
}

function filterWords<Item>(
  state: AppState,
  { added, removed }: ListChange<Item>,
  nameOf: (item: Item) => string,
): string {
  const { history, list } = textOf(state);
  return added.length > 0
    ? history.filtered(list(added.map(nameOf)))
    : history.filterCleared(list(removed.map(nameOf)));
}

/** By its id or the series it reads, in whichever version it stands. */
function indicatorName({ pack, versions, choices }: AppState, id: string): string {
  const known = [...versions, ...pack.programmes].flatMap(({ indicators }) => indicators);
  const found = known.find((each) => each.id === id) ?? known.find((each) => seriesOf(each) === id);
  return found?.name[choices.language] ?? id;
}

function versionName({ pack, versions, choices }: AppState, id: string): string {
  const found = [...versions, ...pack.programmes].find((each) => each.id === id);
  return found?.name[choices.language] ?? id;
}
