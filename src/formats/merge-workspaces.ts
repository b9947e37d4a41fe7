import { sourceKey } from "../domain/tables/part-name";
import { stableJson } from "./stable-json";
import type { SavedWorkspace } from "./workspace";

/** Said differently by the two copies: what each says, and whose word stands. */
export interface MergeConflict {
  readonly kind: "file" | "name" | "entry";
  readonly key: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly kept: "ours" | "theirs";
}

export interface MergedWorkspace {
  readonly workspace: SavedWorkspace;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Both copies in one: files by their bytes, names by their text, entries by what they are about. Where
 * both say something else of the same, the copy with the higher edition counts (ours when equal), and
 * it is listed. The view stays ours.
 */
export function mergeWorkspaces(ours: SavedWorkspace, theirs: SavedWorkspace): MergedWorkspace {
  const kept = theirs.edition > ours.edition ? "theirs" : "ours";
  const conflicts: MergeConflict[] = [];
  const union = <Item>(
    kind: MergeConflict["kind"],
    keyOf: (item: Item) => string,
    lists: readonly [readonly Item[], readonly Item[]],
  ): readonly Item[] => {
    const found = unionOf(keyOf, lists, kept);
    conflicts.push(...found.differing.map((each) => ({ kind, ...each, kept }) as const));
    return found.items;
  };
  const sources = union("file", sourceKey, [ours.sources, theirs.sources]);
  const aliases = union("name", ({ text }) => text, [ours.aliases, theirs.aliases]);
  const kinds = new Set([...Object.keys(ours.entries), ...Object.keys(theirs.entries)]);
  const entries = [...kinds].map((name) => {
    const [one, other] = [listOf(ours, name), listOf(theirs, name)];
    return [name, union("entry", entryKey, [one, other])] as const;
  });
  return {
    workspace: {
      ...ours,
      edition: Math.max(ours.edition, theirs.edition) + 1,
      sources,
      aliases,
      entries: Object.fromEntries(entries) as unknown as SavedWorkspace["entries"],
    },
    conflicts,
  };
}

function listOf({ entries }: SavedWorkspace, name: string): readonly unknown[] {
  const value = (entries as unknown as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(value) ? value : [];
}

function unionOf<Item>(
  keyOf: (item: Item) => string,
  [ours, theirs]: readonly [readonly Item[], readonly Item[]],
  kept: MergeConflict["kept"],
) {
  const others = new Map(theirs.map((item) => [keyOf(item), item]));
  const known = new Set(ours.map(keyOf));
  const differing: { key: string; ours: unknown; theirs: unknown }[] = [];
  const items = ours.map((item) => {
    const other = others.get(keyOf(item));
    if (other === undefined || stableJson(other) === stableJson(item)) return item;
    differing.push({ key: keyOf(item), ours: item, theirs: other });
    return kept === "theirs" ? other : item;
  });
  const added = theirs.filter((item) => !known.has(keyOf(item)));
  // The very list where nothing is new: whoever watches it sees that nothing changed.
  const isSame = added.length === 0 && items.every((item, at) => item === ours[at]);
  return { items: isSame ? ours : [...items, ...added], differing };
}

/** Its id where it has one, or else the place, matter and time it is about. */
function entryKey(entry: unknown): string {
  const { id, unit, indicator, period, table, row } = (entry ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (typeof id === "string") return id;
  if (typeof unit === "string") return [unit, indicator, period].map(String).join(" ");
  if (typeof table === "string") return [table, row].map(String).join(" ");
  return stableJson(entry);
}
