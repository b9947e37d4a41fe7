import { tableNames } from "../../domain/sql/table-names";
import type { Table } from "../../domain/tables/table";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import type { Import } from "../../state/imports";

export interface OpenedTable {
  readonly name: string;
  readonly file: string;
  readonly table: Table;
}

/** The tables of the pack, whose names no file's may take. */
const OWN = [
  ..."unit crosswalk observation target reading current_observation current_reading".split(" "),
  ..."incoming checked joined_by_code odd answer reject_errors reject_scans".split(" "),
];

/** Every table of every opened file, recognised or not, with the name it is asked by. */
export const selectOpenedTables = derive(
  ({ imports }: AppState) => [imports.list],
  (list): readonly OpenedTable[] => {
    const tables = list.flatMap((each) =>
      (each.file?.tables ?? [])
        .filter(({ columns }) => columns.length > 0)
        .map((table) => ({ each, table })),
    );
    const names = tableNames(
      tables.map(({ each, table }) => titleOf(each, table)),
      OWN,
    );
    return tables.map(({ each, table }, at) => ({ name: names[at] ?? "", file: each.name, table }));
  },
);

/** The sheet or layer is named where a file has several of them. */
function titleOf({ name, file }: Import, table: Table): string {
  const isOnly = (file?.tableNames.length ?? 0) < 2;
  return isOnly ? name : `${name.replace(/\.[^.]*$/, "")}_${table.name}`;
}
