import { decodeText, detectEncoding } from "../../formats/encoding/decode-text";
import { readInWorker } from "../../formats/read-in-worker";
import { tableAsBlock } from "../../formats/table-as-block";
import type { AppState } from "../../state/app-state";
import { defaultSettings } from "../../state/imports";
import { contextOf } from "../file-opener";

/** Every workbook is a zip. */
const ZIP = [0x50, 0x4b];

/**
 * A list's file as the text it would be pasted as: CSV and the like as they stand, of a workbook the first
 * sheet that has rows. Throws `file-refused`.
 */
export async function blockOfFile(state: AppState, file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!ZIP.every((byte, at) => bytes[at] === byte))
    return decodeText(bytes, detectEncoding(bytes).encoding);
  const settings = defaultSettings(file.name);
  const { tables } = await readInWorker(file, {
    options: settings.options,
    context: contextOf(state, settings),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const table = tables.find(({ rowCount }) => rowCount > 0) ?? tables[0];
  return table ? tableAsBlock(table) : "";
}
