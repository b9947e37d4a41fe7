const JOINTS = /[、，,；;\n]/g;

export interface ReadList {
  readonly found: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Several names in one cell, between 、 ， , ； ; or lines. A name that holds such a sign itself
 * (近岸海域水质优良（一、二类）比例) is found whole: the longest known stretch counts.
 */
export function readList(text: string, find: (name: string) => string | null): ReadList {
  const cuts = [-1, ...[...text.matchAll(JOINTS)].map(({ index }) => index), text.length];
  const found: string[] = [];
  const unknown: string[] = [];
  let at = 0;
  while (at < cuts.length - 1) {
    const end = longestKnown(text, { cuts, at, find });
    const name = stretch(text, cuts, { from: at, to: end ?? at + 1 });
    if (end !== null) found.push(find(name) ?? "");
    else if (name !== "") unknown.push(name);
    at = end ?? at + 1;
  }
  return { found: [...new Set(found)], unknown };
}

/** Names as they stand, each once. */
export function splitNames(text: string): readonly string[] {
  const names = text.split(JOINTS).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

interface Reach {
  readonly cuts: readonly number[];
  readonly at: number;
  readonly find: (name: string) => string | null;
}

function longestKnown(text: string, { cuts, at, find }: Reach): number | null {
  for (let to = cuts.length - 1; to > at; to -= 1) {
    const name = stretch(text, cuts, { from: at, to });
    if (name !== "" && find(name) !== null) return to;
  }
  return null;
}

function stretch(
  text: string,
  cuts: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return text.slice((cuts[from] ?? 0) + 1, cuts[to]).trim();
}
