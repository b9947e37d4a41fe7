import type { AskedGroup } from "../join/join-report";
import { dictionaryOf, type TextColumn } from "./table";

export interface PlaceGroups {
  readonly groups: readonly AskedGroup[];
  /** For each row the group it belongs to. */
  readonly groupOf: Uint32Array;
}

const MOST_LINES = 20;

/** Rows by what their key, and their county where there is one, say. */
export function placeGroups(
  key: TextColumn,
  county: TextColumn | null,
  lines: Uint32Array,
): PlaceGroups {
  const keys = dictionaryOf(key);
  const counties = county && dictionaryOf(county);
  const groups: (AskedGroup & { count: number; readonly lines: number[] })[] = [];
  const numbers = new Map<number, number>();
  const groupOf = new Uint32Array(lines.length);
  for (let row = 0; row < lines.length; row++) {
    const [keyCode = 0, countyCode = 0] = [keys.codes[row], counties?.codes[row]];
    const pair = countyCode * keys.texts.length + keyCode;
    let number = numbers.get(pair);
    if (number === undefined) {
      number = groups.length;
      numbers.set(pair, number);
      const within = counties?.texts[countyCode] ?? null;
      groups.push({ text: keys.texts[keyCode] ?? "", within, count: 0, lines: [] });
    }
    groupOf[row] = number;
    const group = groups[number];
    if (group && group.count++ < MOST_LINES) group.lines.push(lines[row] ?? row + 1);
  }
  return { groups, groupOf };
}
