import type { TextColumn } from "../tables/table";

export interface AnswerColumn {
  readonly name: string;
  /** As the engine names it: "VARCHAR", "DOUBLE", "INTEGER[]" … */
  readonly type: string;
}

/** What a person's question was answered with, every cell as the engine writes it. */
export interface SqlAnswer {
  readonly columns: readonly AnswerColumn[];
  readonly cells: readonly TextColumn[];
  readonly rowCount: number;
  /** There were more rows than are shown. */
  readonly isCut: boolean;
}

/** A table that can be asked. */
export interface AskedTable {
  readonly name: string;
  readonly columns: readonly AnswerColumn[];
}

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|FLOAT|DECIMAL\(.*\))$/;

export function isNumberType(type: string): boolean {
  return NUMBER.test(type);
}
