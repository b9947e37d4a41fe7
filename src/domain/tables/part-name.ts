/** Between the name of a file and that of its sheet or layer. */
const MARK = " › ";

/** What a sheet or layer that is taken in beside the file's first one is called, in lists and traces. */
export function partName(file: string, part: string): string {
  return `${file}${MARK}${part}`;
}

/** The sheet or layer such a name says; null for the name of a file. */
export function partIn(name: string): string | null {
  const at = name.indexOf(MARK);
  return at < 0 ? null : name.slice(at + MARK.length);
}

/** The file such a name says, without its sheet or layer. */
export function fileIn(name: string): string {
  const at = name.indexOf(MARK);
  return at < 0 ? name : name.slice(0, at);
}

/** Sources of one file are told apart by their part: the bytes are the same. */
export function sourceKey({
  sha256,
  name,
}: {
  readonly sha256: string | null;
  readonly name: string;
}): string {
  return `${sha256 ?? ""} ${partIn(name) ?? ""}`;
}
