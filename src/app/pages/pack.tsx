import { useState } from "react";
import { isAddedTable } from "../../domain/pack-edits/added-row";
import { editColumns } from "../../domain/pack-edits/edit-columns";
import { editRows } from "../../domain/pack-edits/edit-rows";
import type { EditTable } from "../../domain/pack-edits/pack-edit";
import { messages } from "../../messages/messages";
import type { PackWords } from "../../panels/pack-page/pack-cell";
import { PackPage } from "../../panels/pack-page/pack-page";
import type { AppState } from "../../state/app-state";
import { selectUnits } from "../../state/select-places";
import { changeEntries, openPage } from "../../state/transitions";
import {
  addProblem,
  addRow,
  cellProblem,
  editCell,
  exportPack,
  openPackZip,
  removeRow,
  resetRow,
} from "../pack-edits";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

/** The city's pack as tables: edited here, judged by at once. */
export function Pack({ store }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const pack = useSelected(store, (state) => state.pack);
  const read = useSelected(store, (state) => state.read.pack);
  const edits = useSelected(store, ({ entries }) => entries.packEdits);
  const units = useSelected(store, selectUnits);
  const [table, setTable] = useState<EditTable>("settings");
  const text = messages[language];
  const words = text.packPage;
  return (
    <PackPage
      {...{ text, language, table }}
      city={pack.city.name[language]}
      onTable={setTable}
      columns={editColumns(table, pack)}
      rows={editRows(table, pack, edits, read)}
      editCount={edits.length}
      isUnset={pack.city.setting.provenance.status === "unknown"}
      choiceName={(choice) =>
        units.get(choice)?.name[language] ??
        domainName(pack, choice, language) ??
        known(words, choice)
      }
      problemOf={(row, column, typed) => cellProblem(store.get(), { table, row, column }, typed)}
      onCell={(row, column, typed) => editCell(store, { table, row, column }, typed)}
      onReset={({ row }) => resetRow(store, table, row)}
      onRemove={table === "zones" ? ({ row }) => removeRow(store, table, row) : null}
      adding={{
        counties: [...units.values()]
          .filter(({ level }) => level === "county")
          .map(({ code, name }) => ({ code, name: name[language] })),
        problemOf: (added) => (isAddedTable(table) ? addProblem(store.get(), table, added) : null),
        onAdd: (added) => isAddedTable(table) && addRow(store, table, added),
      }}
      onTargets={() => store.update(openPage, "targets")}
      onExport={() => void exportPack(store.get())}
      onOpenZip={(file) => void openPackZip(store, file)}
      onResetAll={() => store.update(changeEntries, { packEdits: [] })}
      onClose={() => store.update(openPage, "map")}
    />
  );
}

function domainName(
  { programmes }: AppState["pack"],
  id: string,
  language: AppState["choices"]["language"],
): string | undefined {
  return programmes.flatMap(({ domains }) => domains).find((domain) => domain.id === id)?.name[
    language
  ];
}

function known(words: PackWords, choice: string): string {
  return choice in words.choices ? words.choices[choice as keyof PackWords["choices"]] : choice;
}
