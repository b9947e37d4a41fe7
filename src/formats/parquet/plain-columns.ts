import type { FileMetaData, SchemaElement } from "hyparquet";

/** What a column's raw value is in words of a cell. */
type ToCell = (value: unknown) => unknown;

/** The metadata without what the library would round or refuse, and how such columns are read instead. */
export interface PlainColumns {
  readonly metadata: FileMetaData;
  readonly toCell: ReadonlyMap<string, ToCell>;
}

/**
 * Decimals, times and single precision numbers as they were written: through doubles 1.1 becomes
 * 1.1000000000000001 and 0.2 becomes 0.20000000298, which is above a limit of 0.2.
 */
export function plainColumns(metadata: FileMetaData): PlainColumns {
  const toCell = new Map<string, ToCell>();
  const schema = metadata.schema.map(withoutOpaque);
  for (const at of topColumns(metadata.schema)) {
    const element = metadata.schema[at];
    const reader = element && readerOf(element);
    if (!element || !reader) continue;
    toCell.set(element.name, reader);
    if (isDecimal(element)) schema[at] = withoutMeaning(element);
  }
  return { metadata: { ...metadata, schema }, toCell };
}

/** Where the columns stand that are neither groups nor repeated. */
function topColumns(schema: readonly SchemaElement[]): readonly number[] {
  const found: number[] = [];
  let at = 1;
  while (at < schema.length) {
    const element = schema[at];
    if (!element?.num_children && element?.repetition_type !== "REPEATED") found.push(at);
    at = afterElement(schema, at);
  }
  return found;
}

function afterElement(schema: readonly SchemaElement[], at: number): number {
  let open = 1;
  let next = at;
  while (open > 0 && next < schema.length) {
    open += (schema[next]?.num_children ?? 0) - 1;
    next++;
  }
  return next;
}

/** BSON and intervals are bytes to us; the library knows no way to read them. */
function withoutOpaque(element: SchemaElement): SchemaElement {
  const kind = element.converted_type;
  return kind === "BSON" || kind === "INTERVAL" ? withoutMeaning(element) : element;
}

function withoutMeaning(element: SchemaElement): SchemaElement {
  const { converted_type: _converted, logical_type: _logical, ...plain } = element;
  return plain;
}

function isDecimal({ converted_type, logical_type }: SchemaElement): boolean {
  return converted_type === "DECIMAL" || logical_type?.type === "DECIMAL";
}

function readerOf(element: SchemaElement): ToCell | null {
  const { type, logical_type: logical, converted_type: converted } = element;
  if (isDecimal(element)) {
    const stated = logical?.type === "DECIMAL" ? logical.scale : 0;
    return (value) => decimalText(value, element.scale ?? stated);
  }
  if (type === "FLOAT") return shortestSingle;
  if (logical?.type === "TIME") return (value) => timeText(value, logical.unit);
  if (converted === "TIME_MILLIS") return (value) => timeText(value, "MILLIS");
  if (converted === "TIME_MICROS") return (value) => timeText(value, "MICROS");
  if (logical?.type === "TIMESTAMP" && !logical.isAdjustedToUTC) return localText;
  return null;
}

/** The shortest number that is the same in single precision. */
function shortestSingle(value: unknown): unknown {
  if (typeof value !== "number" || !Number.isFinite(value)) return value;
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/** A whole number, or the bytes of one, with its point put in. */
function decimalText(value: unknown, scale: number): unknown {
  const whole = wholeOf(value);
  if (whole === null) return value;
  const sign = whole < 0n ? "-" : "";
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  if (scale <= 0) return `${sign}${digits}${"0".repeat(-scale)}`;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function wholeOf(value: unknown): bigint | null {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : null;
  if (!(value instanceof Uint8Array)) return null;
  const unsigned = value.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return BigInt.asIntN(value.length * 8, unsigned);
}

const PER_SECOND = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const;

/** "08:30:00", with what is left of the second only where there is some. */
function timeText(value: unknown, unit: keyof typeof PER_SECOND): unknown {
  if (typeof value !== "number" && typeof value !== "bigint") return value;
  const count = Number(value);
  const seconds = Math.floor(count / PER_SECOND[unit]);
  const rest = count - seconds * PER_SECOND[unit];
  const digits = Math.log10(PER_SECOND[unit]);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  );
  return `${parts.join(":")}${rest > 0 ? `.${String(rest).padStart(digits, "0")}` : ""}`;
}

/** The time on a clock of no stated zone: without the Z that would move it by hours. */
function localText(value: unknown): unknown {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return value;
  return value
    .toISOString()
    .replace(/(?:\.000)?Z$/, "")
    .replace(/T00:00:00$/, "");
}
