import { zonesNear } from "../../domain/spatial/cgcs2000-zones";
import { partIn } from "../../domain/tables/part-name";
import type { ReadOptions } from "../../domain/tables/read-file";
import type { ColumnRole } from "../../domain/tables/recognise/recognise-table";
import { vocabularyOf } from "../../domain/tables/recognise/vocabulary";
import type { Table } from "../../domain/tables/table";
import type { Understood } from "../../domain/tables/understand";
import { formatBytes, formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { BatchEffect } from "../../panels/data-page/batch-effect";
import { ImportChoices } from "../../panels/data-page/import-choices";
import { JoinBuckets } from "../../panels/data-page/join-buckets";
import { LeftOut } from "../../panels/data-page/left-out";
import { Receipt } from "../../panels/data-page/receipt";
import { TablePreview } from "../../panels/data-page/table-preview";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import {
  confirmAlias,
  type Import,
  type ImportSettings,
  type LoadedBatch,
} from "../../state/imports";
import { showFigures } from "../../state/transitions";
import { itemNames, placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { indicatorSaidBy, periodSaidBy } from "./said-by-file";
import { TableContentHost } from "./table-content-host";

/** One file: its receipt, its rows, its matches, and what a person can say about them. */
export function FileDetails({ store, files, current }: Services & { readonly current: Import }) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const places = useSelected(store, selectPlaces);
  const matters = useSelected(store, selectMatters);
  const nameOfItem = useSelected(store, itemNames);
  const zones = useSelected(store, selectZones);
  const otherParts = useSelected(store, selectOtherParts)(current);
  const { id, file, settings, size, loaded } = current;
  const [table, understood] = [file?.tables[0], file?.understood[0]];
  if (!file || !table || !understood) return null;
  const text = messages[language];
  const numbers = (value: number) => formatNumber(language, value, 0);
  const { content, roles } = understood.recognition;
  const indicators = matters.indicators.map(([key, name]) => [key, name[language]] as const);
  const listed = [
    ...indicators.map(([key, name]) => [`indicator-value ${key}`, name] as const),
    ...matters.items.map((item) => [`item-value ${item}`, nameOfItem(item)] as const),
  ];
  const refused = loaded?.of === file ? loaded.refused : [];
  const leftOut = understood.leftOutCount + refused.length;
  return (
    <>
      <TableContentHost {...{ store, current, text, numbers }} />
      <Receipt
        {...{ text, file, numbers, leftOut, zones }}
        size={formatBytes(language, size)}
        keyColumn={keyColumnOf(table, roles)}
        options={settings.options}
        hasPositions={understood.positions !== null}
        onOptions={(options) => files.reread(id, withOptions(settings, options))}
        otherParts={otherParts}
        onParts={(parts) => files.openParts(id, parts)}
      />
      {(content === "observations" || content === "readings") && (
        <ImportChoices
          {...{ text, language, indicators }}
          said={periodSaidBy(current)}
          saidIndicator={indicatorSaidBy(current, matters.vocabulary)}
          choices={settings.choices}
          onChoices={(choices) => files.reread(id, { choices })}
        />
      )}
      {loaded?.of === file && <Effect store={store} loaded={loaded} />}
      {understood.join && (
        <JoinBuckets
          {...{ text, numbers }}
          join={understood.join}
          places={placesOf(places, roles).map(([code, name]) => [code, name[language]] as const)}
          onConfirm={(alias) => {
            store.update(confirmAlias, alias);
            files.reread(id, {});
          }}
        />
      )}
      {understood.batch !== null || leftOut > 0 ? (
        <LeftOut {...{ text, numbers }} lines={leftOutLines(understood, refused)} count={leftOut} />
      ) : null}
      <TablePreview
        {...{ text, language, table, roles, numbers }}
        matters={listed}
        onRoles={(next) => files.reread(id, { roles: next })}
      />
    </>
  );
}

/** Another sheet or header has other columns; a projection leaves them what they are. */
function withOptions({ options: before, roles }: ImportSettings, options: ReadOptions) {
  const keys = ["encoding", "table", "headerRow"] as const;
  return { options, roles: keys.every((key) => options[key] === before[key]) ? roles : null };
}

const selectZones = derive(
  ({ pack }: AppState) => [pack.city.bounds],
  ([west, , east]) => zonesNear((west + east) / 2),
);

/** The column of sections or else of units, which the rows are joined by. */
function keyColumnOf({ columns }: Table, roles: readonly ColumnRole[]): string | null {
  const at = (key: "section" | "unit") => roles.findIndex(({ kind }) => kind === key);
  return (columns[at("section")] ?? columns[at("unit")])?.name ?? null;
}

/** Once the verdicts with the file's rows are there: what became different. */
function Effect({ store, loaded }: Pick<Services, "store"> & { readonly loaded: LoadedBatch }) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const nameOfMatter = useSelected(store, itemNames);
  const names = useSelected(store, placeNames);
  const text = messages[language];
  const { changes, revisions, periods } = loaded;
  const newest = useSelected(store, selectUnshown)(loaded);
  if (!changes) return null;
  return (
    <BatchEffect
      {...{ text, changes, revisions, nameOfMatter }}
      newest={newest && formatPeriod(language, newest.period)}
      onNewest={() => newest && store.update(showFigures, newest)}
      numbers={(value) => formatNumber(language, value, 0)}
      periods={text.list(periods.map((period) => formatPeriod(language, period)))}
      nameOfPlace={(code) => names.get(code) ?? code}
    />
  );
}

/** Of a file with several sheets or layers, those that nothing was read of. */
const selectOtherParts = derive(
  ({ imports }: AppState) => [imports.list],
  (list) =>
    ({ name, file, sha256 }: Import): readonly string[] => {
      if (!file || partIn(name) !== null) return [];
      const same = list.filter((each) => each.sha256 === sha256);
      const read = new Set(
        same.flatMap((each) => each.file?.tables ?? []).map((each) => each.name),
      );
      return file.tableNames.filter((each) => !read.has(each));
    },
);

/** The newest period of a file's rows, unless it is the one shown. */
const selectUnshown = derive(
  ({ choices }: AppState) => [choices.period, choices.waterPeriod],
  (period, waterPeriod) =>
    ({ of }: LoadedBatch) => {
      const batch = of.understood.find((each) => each.batch)?.batch;
      if (!batch) return null;
      const shown = batch.kind === "reading" ? waterPeriod : period;
      return batch.newest.period === shown ? null : batch.newest;
    },
);

function leftOutLines(
  { leftOut }: Understood,
  refused: readonly { readonly line: number; readonly problem: string }[],
) {
  return [
    ...refused.map((each) => ({ ...each, content: "" })),
    ...leftOut.map(({ line, reason, text }) => ({ line, problem: reason, content: text })),
  ];
}

const selectPlaces = derive(
  ({ pack }: AppState) => [pack.places],
  ({ units, sections }) => ({
    units: units.map(({ code, name }) => [code as string, name] as const),
    sections: sections.map(({ id, name }) => [id as string, name] as const),
  }),
);

type Places = ReturnType<typeof selectPlaces>;

/** A column of units never means a section, nor the other way about. */
function placesOf({ units, sections }: Places, roles: readonly ColumnRole[]) {
  return roles.some(({ kind }) => kind === "section") ? sections : units;
}

const selectMatters = derive(
  ({ pack }: AppState) => [pack],
  (pack) => ({
    indicators: pack.programmes.flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => [id, name] as const),
    ),
    items: [...new Set(pack.limits.map(({ item }) => item))],
    vocabulary: vocabularyOf(pack),
  }),
);
