import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import { Matrix } from "../../panels/compare-page/matrix";
import { MatrixTools } from "../../panels/compare-page/matrix-tools";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { filterBinding, filterDepartment, toggleFilter } from "../../state/filters";
import { arrangeMatrix, togglePin } from "../../state/matrix-view";
import { selectIndicators } from "../../state/select-places";
import { pickIndicator, select, toggleLitState } from "../../state/transitions";
import { hoverUnit } from "../hover-unit";
import { itemNames, placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectMatrixCells, selectMatrixGroups, selectMatrixUnits } from "./select-matrix-props";

/** The grid of states joined to the one selection and the one filter. */
export function CompareMatrix({ store }: Services) {
  const cells = useSelected(store, selectMatrixCells);
  const units = useSelected(store, selectMatrixUnits);
  const groups = useSelected(store, selectMatrixGroups);
  const { language, selection, indicator, filters } = useSelected(store, ({ choices }) => choices);
  const hovered = useSelected(store, (state) => state.hovered);
  if (!cells) return null;
  const onUnit = (code: string) => store.update(select, { kind: "unit", code: code as UnitCode });
  return (
    <Matrix
      {...{ language, cells, units, groups, indicator, onUnit }}
      text={messages[language]}
      domains={filters.domains}
      unit={selection.kind === "unit" ? selection.code : null}
      hovered={hovered.kind === "unit" ? hovered.code : null}
      onCell={(code, id) => {
        store.update(pickIndicator, id);
        onUnit(code);
      }}
      onIndicator={(id) => store.update(pickIndicator, id)}
      onDomain={(domain) => store.update(toggleFilter, "domains", domain)}
      onHover={(code) => hoverUnit(store, code)}
      onPin={(line) => store.update(togglePin, line)}
    />
  );
}

const selectDepartments = derive(
  (state: AppState) => [selectIndicators(state)],
  (indicators): readonly string[] =>
    [...new Set([...indicators.values()].map(({ departments }) => departments.lead))].filter(
      Boolean,
    ),
);

/** Orders and filters over the grid. */
export function CompareTools({ store }: Services) {
  const choices = useSelected(store, (state) => state.choices);
  const { language, selection, filters, litStates, matrix, indicator } = choices;
  const departments = useSelected(store, selectDepartments);
  const names = useSelected(store, placeNames);
  const nameOfIndicator = useSelected(store, itemNames);
  const chosenUnit = selection.kind === "unit" ? selection.code : "";
  const offered = (by: string, chosen: string) =>
    [...new Set([by, chosen])].filter((each) => each !== "" && each !== "worst");
  return (
    <MatrixTools
      {...matrix}
      {...{ departments, litStates }}
      text={messages[language]}
      indicators={offered(matrix.rowsBy, indicator).map((id) => [id, nameOfIndicator(id)] as const)}
      units={offered(matrix.columnsBy, chosenUnit).map(
        (code) => [code, names.get(code) ?? code] as const,
      )}
      department={filters.departments[0] ?? ""}
      isBindingOnly={filters.isBindingOnly}
      onRowsBy={(rowsBy) => store.update(arrangeMatrix, { rowsBy })}
      onColumnsBy={(columnsBy) => store.update(arrangeMatrix, { columnsBy })}
      onDepartment={(name) => store.update(filterDepartment, name)}
      onBindingOnly={(isOn) => store.update(filterBinding, isOn)}
      onState={(state) => store.update(toggleLitState, state)}
    />
  );
}
