import type { Geometry } from "geojson";
import { download } from "../browser/download";
import type { CsvCell } from "../formats/csv-table";
import type { ExportTable, Grid } from "../formats/write/export-table";
import { writers } from "../formats/write/writers";
import { formatFigurePeriod, formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { selectChosenIndicator, selectIndicators, selectUnits } from "../state/select-places";
import type { AssessedSection } from "../state/select-sections";
import { selectCountyVerdicts } from "../state/select-verdicts";
import { selectFilterParts } from "./filter-words";
import { columnsFor, mappedAbout, selectMappedColumns } from "./mapped/mapped-columns";
import { selectMethodWords } from "./method-words";
import {
  selectSectionRows,
  selectTableTitle,
  selectUnitRows,
  selectViewPeriodShown,
} from "./select-table";
import { type FileColumn, sectionColumns, type UnitRow, unitColumns } from "./table-columns";

/** The table behind the view: the same columns and rows that are shown, with codes and shapes. */
export function exportTable(state: AppState): ExportTable {
  const { level, language } = state.choices;
  const wording = { text: messages[language], language };
  const common = { title: selectTableTitle(state), about: aboutOf(state), gaps: gapsOf(state) };
  const mapped = selectMappedColumns(state);
  if (level === "section") {
    const rows = selectSectionRows(state);
    const shapes = rows.map(({ section: { position } }) =>
      position ? ({ type: "Point", coordinates: [...position] } as Geometry) : null,
    );
    return {
      ...common,
      ...cellsOf(
        [
          ...sectionColumns(wording),
          ...columnsFor<AssessedSection>(mapped, ({ section }) => section.id),
        ],
        rows,
        ({ section }) => section.id,
      ),
      shapes,
    };
  }
  const indicator = selectChosenIndicator(state);
  const rows = selectUnitRows(state);
  const columns = [
    ...(indicator ? unitColumns(indicator, wording) : []),
    ...columnsFor<UnitRow>(mapped, ({ unit }) => unit.code),
  ];
  const found = new Map(
    state.shapes[level]?.features.map(({ properties, geometry }) => [properties["code"], geometry]),
  );
  const shapes = rows.map(({ unit }) => found.get(unit.code) ?? null);
  return { ...common, ...cellsOf(columns, rows, ({ unit }) => unit.code), shapes };
}

function cellsOf<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  codeOf: (row: Row) => string,
) {
  return {
    columns: ["code", ...columns.map(({ title }) => title)],
    rows: rows.map((row): readonly CsvCell[] => [
      codeOf(row),
      ...columns.map(({ plain }) => plain(row)),
    ]),
  };
}

/** Every unit's every gap in the period, the largest share of its target first. */
export function gapsOf(state: AppState): Grid {
  const { language } = state.choices;
  const wording = { text: messages[language], language };
  const units = selectUnits(state);
  const indicators = selectIndicators(state);
  const short = [...selectCountyVerdicts(state).values()]
    .flat()
    .filter((verdict) => verdict.state === "not-met")
    .toSorted((one, other) => (other.relativeGap ?? 0) - (one.relativeGap ?? 0));
  const rows = short.flatMap((verdict): readonly (readonly CsvCell[])[] => {
    const [unit, indicator] = [units.get(verdict.unit), indicators.get(verdict.indicator)];
    if (!unit || !indicator) return [];
    const cells = unitColumns(indicator, wording).map(({ plain }) => plain({ unit, verdict }));
    return [
      [unit.code, indicator.id, indicator.name[language], indicator.unit[language], ...cells],
    ];
  });
  const [any] = indicators.values();
  const titles = any ? unitColumns(any, wording).map(({ title }) => title) : [];
  const { text } = wording;
  const columns = [
    "code",
    "indicator",
    text.data.roles.indicator,
    text.data.roles.measure,
    ...titles,
  ];
  return { name: text.data.about.gaps, columns, rows };
}

/** What the rows rest on, for whoever opens the file later. */
export function aboutOf(state: AppState, title = selectTableTitle(state)): ExportTable["about"] {
  const { choices, pack, imports } = state;
  const { language } = choices;
  const text = messages[language];
  const words = text.data.about;
  const parts = selectFilterParts(state).map(({ name }) => name);
  const sources = imports.list.flatMap(({ name, file }) =>
    file ? [`${name} (SHA-256 ${file.sha256})`] : [],
  );
  const programme = pack.programmes.find(({ id }) => id === choices.programme);
  return [
    [words.title, title],
    [words.city, pack.city.name[language]],
    [words.period, periodOf(state)],
    [words.programme, programme?.name[language] ?? choices.programme],
    [text.methodPage.title, selectMethodWords(state) || text.methodPage.official],
    [words.filter, parts.length > 0 ? text.list(parts) : words.noFilter],
    [words.basis, choices.publishedOnly ? words.publishedOnly : words.withDemo],
    ...(sources.length > 0 ? [[words.sources, text.list(sources)] as const] : []),
    ...mappedAbout(state),
    [words.madeAt, new Date().toISOString()],
  ];
}

function periodOf(state: AppState): string {
  const { language, level } = state.choices;
  const format = level === "section" ? formatPeriod : formatFigurePeriod;
  return format(language, selectViewPeriodShown(state));
}

/** Hands the view's table to the person in a format. */
export async function exportView(state: AppState, id: string): Promise<void> {
  const writer = writers.find((each) => each.id === id);
  if (!writer) return;
  const table = exportTable(state);
  const bytes = await writer.write(table, messages[state.choices.language].data.about.sheet);
  const content = new Blob([bytes.slice()], { type: writer.mime });
  download(`${table.title}.${writer.extension}`, content);
}
