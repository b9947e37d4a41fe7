import { CsvCursor } from "./csv-cursor";

const COMMA = 0x2c;
const candidates = [COMMA, 0x09, 0x3b, 0x7c] as const;
const RECORDS = 50;

/** Comma, tab, semicolon or bar: the one that cuts most of the first records into equally many cells. */
export function findSeparator(head: Uint8Array): number {
  let best = { separator: COMMA as number, share: 0, width: 1 };
  for (const separator of candidates) {
    const { share, width } = regularity(head, separator);
    if (width < 2) continue;
    const isBetter = share > best.share || (share === best.share && width > best.width);
    if (best.width < 2 || isBetter) best = { separator, share, width };
  }
  return best.separator;
}

/** How many cells most records have, and how many of the records have just as many. */
function regularity(head: Uint8Array, separator: number) {
  const widths = new Map<number, number>();
  const cursor = new CsvCursor(head, separator);
  let [records, cells] = [0, 0];
  while (records < RECORDS && cursor.next()) {
    cells++;
    if (!cursor.endsRecord) continue;
    const isBlank = cells === 1 && cursor.end === cursor.start;
    if (!isBlank) {
      widths.set(cells, (widths.get(cells) ?? 0) + 1);
      records++;
    }
    cells = 0;
  }
  const [width, count] = [...widths].reduce(
    (most, entry) =>
      entry[1] > most[1] || (entry[1] === most[1] && entry[0] > most[0]) ? entry : most,
    [1, 0],
  );
  return { width, share: records === 0 ? 0 : count / records };
}
