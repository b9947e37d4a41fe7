import { strToU8, zipSync } from "fflate";
import type { ReadOptions } from "../../../src/domain/tables/read-file";
import { cellsOf, type Table } from "../../../src/domain/tables/table";
import { AppError } from "../../../src/errors";
import { readFile } from "../../../src/formats/registry";

/** Reads a file as the page does, told by its content. */
export function read(name: string, content: string | Uint8Array, options: ReadOptions = {}) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readFile({ file: { name, bytes }, options, onProgress() {} });
}

/** The only table as names and rows. */
export function gridOf({ tables }: { readonly tables: readonly Table[] }) {
  const [table] = tables;
  const columns = table?.columns.map(cellsOf) ?? [];
  return {
    names: table?.columns.map(({ name }) => name) ?? [],
    rows: Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
      columns.map((cells) => cells[row]),
    ),
    lines: Array.from(table?.lines ?? []),
  };
}

export function shapesOf({ tables }: { readonly tables: readonly Table[] }): readonly unknown[] {
  const [table] = tables;
  return table?.shapes
    ? cellsOf(table.shapes).map((text) => (text === null ? null : JSON.parse(text)))
    : [];
}

/** Why a file was refused, and where, or what foreign code said; the reading's own answer where it was not. */
export async function refusalOf(reading: Promise<unknown>) {
  try {
    return await reading;
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    const { cause, place, technical } = problem.details;
    return [cause, technical ?? place];
  }
}

export function kindsOf({ notes }: { readonly notes: readonly { readonly kind: string }[] }) {
  return notes.map(({ kind }) => kind);
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

/** "氨氮" and so on as GB18030; only the letters tests use. */
const letters: Readonly<Record<string, readonly [number, number]>> = {
  断: [0xb6, 0xcf],
  面: [0xc3, 0xe6],
  总: [0xd7, 0xdc],
  磷: [0xc1, 0xd7],
  新: [0xd0, 0xc2],
  滩: [0xcc, 0xb2],
};

export function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => letters[letter] ?? [letter.charCodeAt(0)]));
}
