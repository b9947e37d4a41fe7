import { Button } from "react-aria-components";
import { isAddedTable } from "../../domain/pack-edits/added-row";
import { type EditTable, editTables } from "../../domain/pack-edits/pack-edit";
import type { Messages } from "../../messages/zh";
import { PageFrame } from "../page-frame";
import { Segments } from "../segments";
import { AddRow, type AddRowProps } from "./add-row";
import { PackTable, type PackTableProps } from "./pack-table";

export interface PackPageProps extends Omit<PackTableProps, "words"> {
  readonly text: Messages;
  readonly city: string;
  readonly table: EditTable;
  readonly onTable: (table: EditTable) => void;
  readonly editCount: number;
  /** Defaults nobody confirmed. */
  readonly isUnset: boolean;
  readonly adding: Pick<AddRowProps, "counties" | "problemOf" | "onAdd">;
  readonly onTargets: () => void;
  readonly onExport: () => void;
  readonly onOpenZip: (file: File) => void;
  readonly onResetAll: () => void;
  readonly onClose: () => void;
}

/** The city's pack as tables that can be edited; the pack that was read stays whole underneath. */
export function PackPage(props: PackPageProps) {
  const { text, table, editCount } = props;
  const words = text.packPage;
  return (
    <PageFrame
      testId="pack-page"
      title={text.pages.pack}
      sentence={words.sentence(props.city, editCount)}
      back={text.backToMap}
      onBack={props.onClose}
      tools={<Tools {...props} />}
    >
      {props.isUnset && <p className="reason">{words.unset}</p>}
      <Segments
        className="segments pack-tabs"
        label={words.tablesLabel}
        keys={editTables}
        chosen={table}
        onChoose={props.onTable}
      >
        {(each) => words.tables[each]}
      </Segments>
      <p className="small muted">{words.advice[table]}</p>
      {isAddedTable(table) && <AddRow key={table} {...{ words, table }} {...props.adding} />}
      {props.rows.length === 0 ? (
        <p className="muted">{words.emptyTable}</p>
      ) : (
        <PackTable {...props} words={words} />
      )}
    </PageFrame>
  );
}

function Tools(props: PackPageProps) {
  const words = props.text.packPage;
  return (
    <div className="actions">
      <Button className="button" onPress={props.onTargets}>
        {words.targets}
      </Button>
      <Button className="button" onPress={props.onExport}>
        {words.exportZip}
      </Button>
      <label className="button pack-open">
        {words.openZip}
        <input
          type="file"
          accept=".zip"
          className="visually-hidden"
          data-testid="open-pack-zip"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) props.onOpenZip(file);
            target.value = "";
          }}
        />
      </label>
      <Button
        className="button plain"
        isDisabled={props.editCount === 0}
        onPress={props.onResetAll}
      >
        {words.resetAll}
      </Button>
    </div>
  );
}
