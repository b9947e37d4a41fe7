type Place = readonly [number, number];

/** A .shp of records given as their contents. */
export function shpOf(...records: readonly DataView[]): Uint8Array {
  const length = records.reduce((sum, record) => sum + 8 + record.byteLength, 100);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  let at = 100;
  for (const [index, record] of records.entries()) {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, record.byteLength / 2);
    bytes.set(new Uint8Array(record.buffer), at + 8);
    at += 8 + record.byteLength;
  }
  return bytes;
}

export function pointRecord([x, y]: Place, kind = 1): DataView {
  // Points with a height and a measure (11) have two more numbers.
  const view = new DataView(new ArrayBuffer(kind === 11 ? 36 : 20));
  view.setInt32(0, kind, true);
  view.setFloat64(4, x, true);
  view.setFloat64(12, y, true);
  return view;
}

export function nullRecord(): DataView {
  return new DataView(new ArrayBuffer(4));
}

/** Lines (3) or rings (5). */
export function partsRecord(kind: number, ...parts: readonly (readonly Place[])[]): DataView {
  const points = parts.flat();
  const start = 44 + parts.length * 4;
  const view = new DataView(new ArrayBuffer(start + points.length * 16));
  view.setInt32(0, kind, true);
  view.setInt32(36, parts.length, true);
  view.setInt32(40, points.length, true);
  let before = 0;
  for (const [index, part] of parts.entries()) {
    view.setInt32(44 + index * 4, before, true);
    before += part.length;
  }
  for (const [index, [x, y]] of points.entries()) {
    view.setFloat64(start + index * 16, x, true);
    view.setFloat64(start + index * 16 + 8, y, true);
  }
  return view;
}

interface DbfField {
  readonly name: string;
  readonly kind: string;
  readonly length: number;
  /** What stands where numbers have their decimals. */
  readonly decimals?: number;
}

interface Dbf {
  readonly fields: readonly DbfField[];
  /** Each row's bytes after the mark of deletion, one Latin letter a byte. */
  readonly rows: readonly string[];
  readonly deleted?: readonly number[];
  readonly language?: number;
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function dbfOf({ fields, rows, deleted = [], language = 0 }: Dbf): Uint8Array {
  const start = 33 + fields.length * 32;
  const width = 1 + fields.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(start + rows.length * width);
  const view = new DataView(bytes.buffer);
  bytes.set([3, 126, 7, 1]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, width, true);
  bytes[29] = language;
  for (const [index, { name, kind, length, decimals = 0 }] of fields.entries()) {
    const at = 32 + index * 32;
    bytes.set(latin(name), at);
    bytes.set([kind.charCodeAt(0), 0, 0, 0, 0, length, decimals], at + 11);
  }
  bytes[start - 1] = 0x0d;
  for (const [index, row] of rows.entries()) {
    const at = start + index * width;
    bytes.fill(0x20, at, at + width);
    if (deleted.includes(index)) bytes[at] = 0x2a;
    bytes.set(latin(row), at + 1);
  }
  return bytes;
}
