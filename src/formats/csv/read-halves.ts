import type { ReadRequest } from "../format";
import { LINE_FEED } from "./csv-cursor";
import { type PartTask, readPart, START } from "./csv-part";
import type { PlacedPart } from "./join-parts";
import { readBeside } from "./read-beside";

/** Below it, handing half of the work over costs more than it saves. */
const SHARED_BYTES = 1 << 23;

/**
 * Reads a large text in two halves side by side. The second begins behind a line's end, which may lie
 * within quotes: it counts only if the first half ends just there.
 */
export async function readHalves(
  task: PartTask,
  { aide, onProgress }: Pick<ReadRequest, "aide" | "onProgress">,
  sharedBytes = SHARED_BYTES,
): Promise<readonly PlacedPart[]> {
  const { bytes, from } = task;
  const split = bytes.length < sharedBytes ? null : lineAfterMiddle(bytes, from.at);
  if (!aide || split === null) return [{ part: readPart(task, onProgress), linesBefore: 0 }];
  const rest = bytes.slice(split);
  const half = { ...task, bytes: rest, base: split, from: START, until: rest.length };
  const beside = readBeside(aide, half);
  const first = readPart({ ...task, until: split }, onProgress);
  const parts = [{ part: first, linesBefore: 0 }];
  if (first.end.at >= bytes.length || first.lines.length > task.mostRows) return parts;
  const second = first.end.at === split ? await beside.answer() : null;
  if (second) return [...parts, { part: second, linesBefore: first.end.line - 1 }];
  return [...parts, { part: readPart({ ...task, from: first.end }, onProgress), linesBefore: 0 }];
}

function lineAfterMiddle(bytes: Uint8Array, from: number): number | null {
  const found = bytes.indexOf(LINE_FEED, Math.floor((from + bytes.length) / 2)) + 1;
  return found === 0 || found === bytes.length ? null : found;
}
