/** JSON with the keys of every object in order: the same text for the same content, line by line. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, inOrder, 1);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
