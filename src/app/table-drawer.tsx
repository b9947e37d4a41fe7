import type { UnitCode } from "../domain/unit-code";
import { writers } from "../formats/write/writers";
import { messages } from "../messages/messages";
import { TableTwin } from "../panels/table-twin";
import type { AppState } from "../state/app-state";
import { selectChosenIndicator } from "../state/select-places";
import type { AssessedSection } from "../state/select-sections";
import { openTable, select } from "../state/transitions";
import { changeUi } from "../state/ui-state";
import { exportView } from "./export-view";
import { hoverSection, hoverUnit } from "./hover-unit";
import { columnsFor, selectMappedColumns } from "./mapped/mapped-columns";
import { countAllRows, selectSectionRows, selectTableTitle, selectUnitRows } from "./select-table";
import type { Services } from "./services";
import { viewSql } from "./sql/view-sql";
import { sectionColumns, type UnitRow, unitColumns } from "./table-columns";
import { useSelected } from "./use-selected";

/** The table behind the map; on a narrow window it is always open in its own pane. */
export function TableDrawer(services: Services) {
  const level = useSelected(services.store, (state) => state.choices.level);
  return level === "section" ? <Sections {...services} /> : <Units {...services} />;
}

function useFrame({ store, ui, sql, downloadTable }: Services) {
  const { isTableOpen, language } = useSelected(store, (state) => state.choices);
  const isPane = useSelected(ui, ({ pane }) => pane === "table");
  const text = messages[language];
  return {
    text,
    title: useSelected(store, selectTableTitle),
    all: useSelected(store, countAllRows),
    hovered: useSelected(store, hoveredKey),
    isOpen: isTableOpen || isPane,
    onOpen: (isOpen: boolean) => {
      store.update(openTable, isOpen);
      if (!isOpen) ui.update(changeUi, { pane: "map" });
    },
    onDownload: downloadTable,
    onSql: () => viewSql({ store, sql }),
    formats: writers
      .filter(({ id }) => id !== "csv")
      .map(({ id }) => [id, text.data.written[id]] as const),
    onWrite: (id: string) => void exportView(store.get(), id),
  };
}

function hoveredKey({ hovered }: AppState): string | null {
  if (hovered.kind === "unit") return hovered.code;
  return hovered.kind === "section" ? hovered.id : null;
}

function Units(services: Services) {
  const { store } = services;
  const frame = useFrame(services);
  const rows = useSelected(store, selectUnitRows);
  const mapped = useSelected(store, selectMappedColumns);
  const indicator = useSelected(store, selectChosenIndicator);
  const { language, selection } = useSelected(store, (state) => state.choices);
  if (!indicator) return null;
  return (
    <TableTwin
      {...frame}
      rows={rows}
      columns={[
        ...unitColumns(indicator, { text: frame.text, language }),
        ...columnsFor<UnitRow>(mapped, ({ unit }) => unit.code),
      ]}
      keyOf={({ unit }) => unit.code}
      selected={selection.kind === "unit" ? selection.code : null}
      onHover={(code) => hoverUnit(store, code)}
      onSelect={(code) => store.update(select, { kind: "unit", code: code as UnitCode })}
    />
  );
}

function Sections(services: Services) {
  const { store } = services;
  const frame = useFrame(services);
  const rows = useSelected(store, selectSectionRows);
  const mapped = useSelected(store, selectMappedColumns);
  const { language, selection } = useSelected(store, (state) => state.choices);
  return (
    <TableTwin
      {...frame}
      rows={rows}
      columns={[
        ...sectionColumns({ text: frame.text, language }),
        ...columnsFor<AssessedSection>(mapped, ({ section }) => section.id),
      ]}
      keyOf={({ section }) => section.id}
      selected={selection.kind === "section" ? selection.id : null}
      onHover={(id) => hoverSection(store, id)}
      onSelect={(id) => store.update(select, { kind: "section", id })}
    />
  );
}
