import { decodeText, detectEncoding } from "../encoding/decode-text";

interface Field {
  readonly name: Uint8Array;
  readonly kind: string;
  readonly at: number;
  readonly length: number;
}

export interface DbfContents {
  readonly encoding: string;
  readonly isGuessed: boolean;
  readonly names: readonly string[];
  /** How many of the names are not the file's own, since it has them twice. */
  readonly named: number;
  /** Names of fields whose content lies in another file or is no text. */
  readonly leftOut: readonly string[];
  readonly rowCount: number;
  /** How many rows the header claims beyond those that are there. */
  readonly missing: number;
  /** The cells of a row, in the order of `names`; null for a row marked as deleted. */
  cells(row: number): readonly (string | null)[] | null;
}

const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;
const readable = new Set(["C", "N", "F", "D", "L", "I", "O", "+", "V"]);

/**
 * A dBASE table (level 5 and Visual FoxPro). Its texts are in the encoding the .cpg names, else in the
 * one its language byte means, else in what their bytes look like: GBK without a word is the Chinese norm.
 */
export function dbfRows(bytes: Uint8Array, codePage: string | null): DbfContents {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [start, width] = [view.getUint16(8, true), view.getUint16(10, true)];
  if (width < 1 || start < FIELD_BYTES) throw new RangeError("dbf header");
  const all = fittingFields(bytes, start, width);
  const fields = all.filter(({ kind }) => readable.has(kind));
  const claimed = view.getUint32(4, true);
  const rowCount = Math.min(claimed, Math.floor((bytes.length - start) / width));
  const { encoding, isGuessed } = encodingOf(bytes, start, codePage);
  const decoder = new TextDecoder(encoding);
  // Ten bytes may end in the middle of a letter.
  const nameOf = ({ name }: Field) =>
    decoder
      .decode(name)
      .replace(/\uFFFD$/, "")
      .trim();
  const given = fields.map(nameOf);
  const names = apart(given);
  return {
    encoding,
    isGuessed,
    names,
    named: names.filter((name, at) => name !== given[at]).length,
    leftOut: all.filter(({ kind }) => !readable.has(kind)).map(nameOf),
    rowCount,
    missing: claimed - rowCount,
    cells(row) {
      const from = start + row * width;
      if (bytes[from] === DELETED) return null;
      return fields.map((field) => {
        const end = Math.min(field.at + field.length, width);
        return cellOf(field.kind, bytes.subarray(from + field.at, from + end), decoder);
      });
    },
  };
}

/** Long texts put the high byte of their length where numbers put decimals; others leave anything there. */
function fittingFields(bytes: Uint8Array, end: number, width: number): readonly Field[] {
  const long = fieldsOf(bytes, { end, isLong: true });
  const last = long.at(-1);
  return last && last.at + last.length > width ? fieldsOf(bytes, { end, isLong: false }) : long;
}

function fieldsOf(
  bytes: Uint8Array,
  { end, isLong }: { readonly end: number; readonly isLong: boolean },
): readonly Field[] {
  const fields: Field[] = [];
  let at = 1;
  for (let offset = FIELD_BYTES; offset + FIELD_BYTES <= end; offset += FIELD_BYTES) {
    if (bytes[offset] === END_OF_FIELDS) break;
    const raw = bytes.subarray(offset, offset + 11);
    const nameEnd = raw.indexOf(0);
    const kind = String.fromCharCode(bytes[offset + 11] ?? 0);
    const high = isLong && kind === "C" ? (bytes[offset + 17] ?? 0) * 256 : 0;
    const length = (bytes[offset + 16] ?? 0) + high;
    fields.push({ name: raw.subarray(0, nameEnd === -1 ? 11 : nameEnd), kind, at, length });
    at += length;
  }
  return fields;
}

/** Names cut to ten bytes may be alike: the second is called name_2. */
function apart(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; used.has(own); number++) own = `${name}_${number}`;
    used.add(own);
    return own;
  });
}

/** dBASE language drivers of one alphabet only; the Western ones are set on texts of every kind. */
const languages: Readonly<Record<number, string>> = {
  19: "shift_jis",
  38: "ibm866",
  77: "GB18030",
  78: "euc-kr",
  79: "big5",
  80: "windows-874",
  101: "ibm866",
  120: "big5",
  121: "euc-kr",
  122: "GB18030",
  123: "shift_jis",
  124: "windows-874",
  125: "windows-1255",
  126: "windows-1256",
  200: "windows-1250",
  201: "windows-1251",
  202: "windows-1254",
  203: "windows-1253",
  204: "windows-1257",
};

function encodingOf(bytes: Uint8Array, start: number, codePage: string | null) {
  const named = codePage === null ? null : encodingNamed(codePage);
  const isWrong = named === "UTF-8" && detectEncoding(bytes.subarray(start)).encoding !== "UTF-8";
  const stated = named && !isWrong ? named : languages[bytes[29] ?? 0];
  if (stated) return { encoding: stated, isGuessed: false };
  const letters = bytes.subarray(FIELD_BYTES).filter((byte) => byte !== 0);
  const isPlain = letters.every((byte) => byte < 0x80);
  if (isPlain) return { encoding: "UTF-8", isGuessed: false };
  return { encoding: detectEncoding(letters).encoding, isGuessed: true };
}

/** What .cpg files say for what browsers call otherwise. */
const codePages: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/^(?:utf-?8|65001)$/, "UTF-8"],
  [/^(?:(?:cp|ansi |windows-)?936|gbk?|gb2312|gb18030|euc-?cn)$/, "GB18030"],
  [/^(?:cp|ansi |windows)?-?(125\d|874)$/, "windows-$1"],
  [/^(?:iso[- ]?)?8859[- ]?(\d+)$/, "iso-8859-$1"],
  [/^88(?:59)?1$/, "iso-8859-1"],
  [/^koi8-?r$/, "koi8-r"],
  [/^(?:cp)?(?:932|shift_?jis)$/, "shift_jis"],
  [/^(?:cp)?950$/, "big5"],
];

/** The label of an encoding browsers know; null where the .cpg holds something else. */
function encodingNamed(codePage: string): string | null {
  const name = codePage.trim().toLowerCase();
  const known = codePages.find(([pattern]) => pattern.test(name));
  const label = known ? name.replace(known[0], known[1]) : name;
  try {
    return known?.[1] === label ? label : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const DIRECT = new Set(["I", "+", "O"]);

function cellOf(kind: string, cell: Uint8Array, decoder: TextDecoder): string | null {
  if (DIRECT.has(kind)) return binaryNumber(kind, cell);
  const text = decoder.decode(cell).replaceAll("\0", "").trim();
  if (text === "") return null;
  if (kind === "L") return logical(text);
  if (kind === "D") return NO_DAY.test(text) ? null : text.replace(DAY, "$1-$2-$3");
  return (kind === "N" || kind === "F") && NO_NUMBER.test(text) ? null : text;
}

const DAY = /^(\d{4})(\d\d)(\d\d)$/;
const NO_DAY = /^0+$/;
/** Stars for a number too wide for its field; the smallest double where there was none. */
const NO_NUMBER = /^(?:\*.*|-1\.797693\d*e\+?308)$/i;

function binaryNumber(kind: string, cell: Uint8Array): string | null {
  const view = new DataView(cell.buffer, cell.byteOffset, cell.byteLength);
  if (kind === "O") return cell.length === 8 ? String(view.getFloat64(0, true)) : null;
  return cell.length === 4 ? String(view.getInt32(0, true)) : null;
}

function logical(text: string): string | null {
  if (/^[TtYy]$/.test(text)) return "true";
  return /^[FfNn]$/.test(text) ? "false" : null;
}

/** A text file beside the table, as .prj and .cpg are. */
export function smallText(bytes: Uint8Array): string {
  return decodeText(bytes, detectEncoding(bytes).encoding).replaceAll("\0", "").trim();
}
