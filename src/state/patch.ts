/**
 * How a value becomes another one, and back. Objects are compared key by key, lists by the one stretch
 * that differs; so a step holds what changed, not the state.
 */
export type Patch =
  | { readonly kind: "value"; readonly from: unknown; readonly to: unknown }
  | { readonly kind: "keys"; readonly keys: ReadonlyMap<string, Patch> }
  | {
      readonly kind: "stretch";
      readonly at: number;
      readonly removed: readonly unknown[];
      readonly added: readonly unknown[];
    };

type Keyed = Readonly<Record<string, unknown>>;

/** What leads from one value of plain data to the other; null where they say the same. */
export function diff(from: unknown, to: unknown): Patch | null {
  if (isSame(from, to)) return null;
  if (Array.isArray(from) && Array.isArray(to)) return stretchOf(from, to);
  if (!isKeyed(from) || !isKeyed(to)) return { kind: "value", from, to };
  const keys = new Map<string, Patch>();
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const patch = diff(ownOf(from, key), ownOf(to, key));
    if (patch) keys.set(key, patch);
  }
  return { kind: "keys", keys };
}

function stretchOf(from: readonly unknown[], to: readonly unknown[]): Patch {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && isSame(from[at], to[at])) at++;
  let tail = 0;
  while (tail < most - at && isSame(from.at(-1 - tail), to.at(-1 - tail))) tail++;
  return {
    kind: "stretch",
    at,
    removed: from.slice(at, from.length - tail),
    added: to.slice(at, to.length - tail),
  };
}

export function inverse(patch: Patch): Patch {
  if (patch.kind === "value") return { kind: "value", from: patch.to, to: patch.from };
  if (patch.kind === "stretch") return { ...patch, removed: patch.added, added: patch.removed };
  return {
    kind: "keys",
    keys: new Map([...patch.keys].map(([key, each]) => [key, inverse(each)] as const)),
  };
}

/** The value with the change made. It must be of the kind the patch was taken from. */
export function applied<Value>(value: Value, patch: Patch): Value;
export function applied(value: unknown, patch: Patch): unknown {
  if (patch.kind === "value") return patch.to;
  if (patch.kind === "stretch") {
    const list = Array.isArray(value) ? value : [];
    return list.toSpliced(patch.at, patch.removed.length, ...patch.added);
  }
  const changed = new Map(isKeyed(value) ? Object.entries(value) : []);
  for (const [key, each] of patch.keys) {
    const next = applied(changed.get(key), each);
    if (next === undefined) changed.delete(key);
    else changed.set(key, next);
  }
  return Object.fromEntries(changed);
}

/** Whether two values of plain data say the same; the same object is compared no further. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  if (!isKeyed(one) || !isKeyed(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(one[key], ownOf(other, key)))
  );
}

/** Never what an object inherits: a key may have come from a file. */
function ownOf(value: Keyed, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
