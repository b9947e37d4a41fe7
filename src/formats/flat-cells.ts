/** The text a cell shows for a value of JSON: numbers as short as they can be; null for none. */
export function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "object")
    return JSON.stringify(value, (_, part: unknown) =>
      typeof part === "bigint" ? String(part) : part,
    );
  return String(value);
}

const DEEPEST = 4;

/**
 * Hands out the cells of an object: those of an object within it as `outer.inner`, a list as its JSON
 * text. Answers whether anything was flattened so.
 */
export function eachCell(
  object: object,
  emit: (name: string, text: string | null) => void,
  prefix = "",
): boolean {
  let isFlattened = prefix !== "";
  const isDeep = prefix.split(".").length > DEEPEST;
  for (const [key, value] of Object.entries(object)) {
    const name = `${prefix}${key}`;
    const isNested =
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      !(value instanceof Date);
    if (isNested && !isDeep && Object.keys(value).length > 0) {
      eachCell(value, emit, `${name}.`);
      isFlattened = true;
    } else {
      emit(name, cellText(value));
      isFlattened ||= typeof value === "object" && value !== null && !(value instanceof Date);
    }
  }
  return isFlattened;
}
