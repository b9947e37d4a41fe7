import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { FormatMenu } from "./format-menu";
import { Icon } from "./icon";
import { TableRows } from "./table-rows";

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy: (row: Row) => string | number | null;
}

export interface TableTwinProps<Row> {
  readonly text: Messages;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** Those the filter lets through, of `all`. */
  readonly rows: readonly Row[];
  readonly all: number;
  readonly keyOf: (row: Row) => string;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onSelect: (key: string) => void;
  readonly onHover: (key: string | null) => void;
  readonly onDownload: () => void;
  /** Formats beside CSV, by the name a person knows them by. */
  readonly formats: readonly (readonly [id: string, name: string])[];
  readonly onWrite: (id: string) => void;
  /** Shows the question behind the rows. */
  readonly onSql: () => void;
}

/** The table behind the map: the same rows, sortable, each selecting what it names. */
export function TableTwin<Row>(props: TableTwinProps<Row>) {
  const { text, title, isOpen, onOpen, rows, all } = props;
  return (
    <>
      <div className="drawer-bar">
        <h2 title={title}>{title}</h2>
        <span className="muted small nowrap">
          {rows.length < all ? text.shownOf(rows.length, all) : text.rowCount(rows.length)}
        </span>
        <div className="bar-space" />
        {isOpen && (
          <Button className="button plain" aria-label={text.downloadCsv} onPress={props.onDownload}>
            <Icon name="download" />
            <span className="roomy-only">{text.downloadCsv}</span>
          </Button>
        )}
        {isOpen && <FormatMenu {...props} />}
        {isOpen && (
          <Button className="button plain" onPress={props.onSql}>
            {text.sqlPage.viewSql}
          </Button>
        )}
        <Button className="button plain" aria-expanded={isOpen} onPress={() => onOpen(!isOpen)}>
          <Icon name={isOpen ? "close" : "table"} />
          {isOpen ? text.closeTable : text.openTable}
        </Button>
      </div>
      {isOpen && <TableRows {...props} />}
    </>
  );
}
