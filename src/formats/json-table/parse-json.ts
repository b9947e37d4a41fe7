import { decodeText, detectEncoding, type Encoding } from "../encoding/decode-text";
import type { SourceFile } from "../format";
import { limits, refused } from "../limits";

/**
 * A JSON file's value. Refuses what is nested too deeply before parsing it, and names the line where
 * the text is damaged. Keys of foreign objects are only ever read by `Object.entries` and `Object.hasOwn`.
 */
export function parseJson(file: SourceFile, encoding?: Encoding): unknown {
  return parseJsonText(file.name, textOf(file, encoding));
}

export function textOf({ bytes }: SourceFile, encoding?: Encoding): string {
  return decodeText(bytes, encoding ?? detectEncoding(bytes).encoding);
}

export function parseJsonText(name: string, text: string): unknown {
  if (depthOf(text) > limits.nesting) throw refused(name, "too-deep", limits.nesting);
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw refused(name, text.trim() === "" ? "empty" : "damaged", placeOf(text, problem), {
      cause: problem,
    });
  }
}

/** How deep objects and lists lie in each other, by the brackets outside of strings. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at);
    else if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}

function stringEnd(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

/** The line of the damage where the engine tells its position, else of the end. */
function placeOf(text: string, problem: unknown): number {
  const position = /position (\d+)/.exec(problem instanceof Error ? problem.message : "")?.[1];
  const before = text.slice(0, position ? Number(position) : text.length);
  return before.split("\n").length;
}
