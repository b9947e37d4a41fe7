import * as v from "valibot";
import { withPath } from "../domain/pack-edits/cell-path";
import type { EditColumn } from "../domain/pack-edits/edit-columns";
import { areMonths } from "../domain/pack-edits/fitting-cells";
import type { CellValue, EditTable } from "../domain/pack-edits/pack-edit";
import { rowSchemas } from "./city-pack";

export type CellProblem =
  | "empty"
  | "name-taken"
  | "number"
  | "whole"
  | "range"
  | "choice"
  | "months"
  | "schema";

export type CheckedCell =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "refused"; readonly problem: CellProblem };

/** The row a cell stands in; `taken`: what it may not be called. */
export interface CellPlace {
  readonly table: EditTable;
  readonly entity: unknown;
  readonly taken?: readonly string[];
}

const refused = (problem: CellProblem): CheckedCell => ({ kind: "refused", problem });

/** What a typed cell means, held against the pack's own schema with the cell in its row. */
export function checkPackCell(
  { table, entity, taken = [] }: CellPlace,
  column: EditColumn,
  typed: string,
): CheckedCell {
  const read = readCell(column, typed.normalize("NFKC").trim());
  if (read.kind === "refused") return read;
  const isName = column.path === "name.zh" || column.path === "name.en";
  if (isName && taken.includes(String(read.value))) return refused("name-taken");
  // Half a position is checked with its other half at rest.
  if (column.path.startsWith("position.")) return read;
  const checked = v.safeParse(rowSchemas[table], withPath(entity, column.path, read.value));
  return checked.success ? read : refused("schema");
}

function readCell(column: EditColumn, text: string): CheckedCell {
  if (text === "") {
    if (!column.isOptional) return refused("empty");
    return { kind: "value", value: column.kind === "text" ? "" : null };
  }
  if (column.kind === "number") return readNumber(column, text);
  if (column.kind === "months") return readMonths(text);
  if (column.kind === "choice" && !column.choices?.includes(text)) return refused("choice");
  return { kind: "value", value: text };
}

function readNumber({ range, isWhole }: EditColumn, text: string): CheckedCell {
  const value = Number(text);
  if (!Number.isFinite(value)) return refused("number");
  if (isWhole && !Number.isInteger(value)) return refused("whole");
  if (range && (value < range[0] || value > range[1])) return refused("range");
  return { kind: "value", value };
}

function readMonths(text: string): CheckedCell {
  const months = text.split(/[,、;\s]+/).map(Number);
  return areMonths(months) ? { kind: "value", value: months } : refused("months");
}
