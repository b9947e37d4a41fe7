const LONGEST = 60;

/**
 * Names for the tables of opened files, in their order: the file's own name without its suffix, with
 * nothing but letters, digits and underscores, each different from the rest and from `taken` (also when
 * capitals are not told apart, as the engine does not).
 */
export function tableNames(files: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(folded));
  return files.map((file) => unused(sanitised(file), used));
}

/** Names of a table's columns: as the header says, numbered where empty or said twice. */
export function columnNames(headers: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return headers.map((header, at) =>
    unused(header.replaceAll("\0", "").trim() || `列${at + 1}`, used),
  );
}

function sanitised(file: string): string {
  const bare = file.replace(/\.[A-Za-z][A-Za-z0-9]{0,9}$/, "").normalize("NFKC");
  const name = bare.replace(/[^\p{L}\p{N}_]+/gu, "_").replace(/^_+|_+$/g, "");
  const short = [...name].slice(0, LONGEST).join("");
  return /^[\p{L}_]/u.test(short) ? short : `t_${short}`.replace(/_$/, "");
}

function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(folded(free)); number++) free = `${name}_${number}`;
  used.add(folded(free));
  return free;
}

/** The engine folds the letters of ASCII only; folding more than it does keeps names apart all the same. */
function folded(name: string): string {
  return name.toLowerCase();
}
