import { download } from "../browser/download";
import { batchColumns } from "../database/load-batch";
import { fileIn, partIn } from "../domain/tables/part-name";
import type { Recognition } from "../domain/tables/recognise/recognise-table";
import type { Table } from "../domain/tables/table";
import { AppError } from "../errors";
import { writeCsvTable } from "../formats/csv-table";
import type { WorkspaceSource } from "../formats/workspace";
import type { CityTexts } from "../formats/workspace-file/city-from-texts";
import { packInWorker, writeInWorker } from "../formats/workspace-file/in-workspace-worker";
import type { PackedSource } from "../formats/workspace-file/pack-workspace";
import { messages } from "../messages/messages";
import type { AppState, Choices } from "../state/app-state";
import { encodeChoices } from "../state/choices-code";
import { type Import, noImports } from "../state/imports";
import { addNotice } from "../state/transitions";
import { changeUi } from "../state/ui-state";
import { gapsOf } from "./export-view";
import type { Services } from "./services";
import { coordinateColumns, mayHoldCoordinates, type WholeFile, wholeFiles } from "./whole-files";

/** What a person leaves out before a workspace leaves the machine. */
export interface ShareWishes {
  /** Numbers of whole files that stay here, with every decision about them. */
  readonly leftOut: ReadonlySet<number>;
  /** Not the city that was made in the app: its units, sections, rules and base map. */
  readonly withoutCity: boolean;
  /** Decisions and verdicts only: no file, no row. */
  readonly withoutRows: boolean;
  /** No shapes and no columns of coordinates. */
  readonly withoutCoordinates: boolean;
}

/** Makes the one-file workspace and hands it to the person; says why when it cannot. */
export async function shareWorkspace(services: Services, wishes: ShareWishes): Promise<void> {
  const { store, ui, workspace } = services;
  const state = store.get();
  const { city } = state.pack;
  const { language } = state.choices;
  const words = messages[language].workspace;
  const name = words.fileName(city.name[language]);
  try {
    const kept = await sharedFiles(services, wishes);
    const request = {
      workspace: {
        ...workspace.content(),
        sources: kept.map(({ source }) => source),
        view: encodeChoices(sharedView(state.choices, wishes)),
      },
      sources: kept.map(({ packed }) => packed),
      city: sharedCity(services, wishes),
      verdicts: verdictsOf(state),
      readme: words.readme,
    };
    const bytes = await packInWorker(name, request);
    download(name, new Blob([bytes.slice()], { type: "application/zip" }));
    ui.update(changeUi, { dialog: "none" });
  } catch (problem) {
    const isOurs = problem instanceof AppError;
    store.update(
      addNotice,
      isOurs ? problem : new AppError("file-refused", { file: name, cause: "damaged", place: "" }),
    );
  }
}

/** A base map is nothing but coordinates: without them the city stays here. */
function sharedCity(
  { cityFiles }: Services,
  { withoutCity, withoutCoordinates }: ShareWishes,
): CityTexts | null {
  return withoutCity || withoutCoordinates ? null : cityFiles.texts;
}

/** What is short of its target in the chosen period: the same for the same view, without a date. */
function verdictsOf(state: AppState): Uint8Array {
  // Files are named in the workspace itself; the summary says only what was concluded.
  const { columns, rows } = gapsOf({ ...state, imports: noImports });
  return writeCsvTable(columns, rows);
}

interface SharedFile {
  readonly source: WorkspaceSource;
  readonly packed: PackedSource;
}

/** In the order of the list. */
async function sharedFiles(services: Services, wishes: ShareWishes): Promise<SharedFile[]> {
  const { imports } = services.store.get();
  const files = wholeFiles(imports).filter(({ id }) => !wishes.leftOut.has(id));
  const shared = await Promise.all(
    imports.list.flatMap((each) => {
      const whole = files.find(({ parts }) => parts.includes(each));
      return whole ? [sharedFile(services, each, { whole, wishes })] : [];
    }),
  );
  return shared.flatMap((each) => each ?? []);
}

async function sharedFile(
  { files }: Services,
  each: Import,
  { whole, wishes }: { readonly whole: WholeFile; readonly wishes: ShareWishes },
): Promise<SharedFile | null> {
  const { id, name, sha256, settings, file } = each;
  if (!sha256) return null;
  const source = { name, sha256, ...settings };
  const at = Math.max(0, file?.understood.findIndex(({ batch }) => batch) ?? 0);
  const [table, understood] = [file?.tables[at] ?? null, file?.understood[at] ?? null];
  const bare = { source, packed: { sha256, name, bytes: null, rows: null, layer: null } };
  if (wishes.withoutRows) return bare;
  if (wishes.withoutCoordinates && mayHoldCoordinates(whole))
    return table ? strippedFile(each, table, understood?.recognition) : bare;
  // The bytes of a file go with the first of its parts.
  const bytes = id === whole.id ? new Uint8Array(await files.bytesOf(id)) : null;
  return {
    source,
    packed: { sha256, name, bytes, rows: rowsOf(understood?.batch ?? null), layer: table },
  };
}

function rowsOf(
  batch: { readonly kind: keyof typeof batchColumns; readonly csv: Uint8Array } | null,
) {
  if (!batch) return null;
  const header = new TextEncoder().encode(`${["line", ...batchColumns[batch.kind]].join(",")}\n`);
  const rows = new Uint8Array(header.length + batch.csv.length);
  rows.set(header);
  rows.set(batch.csv, header.length);
  return rows;
}

/** A camera over one point of a file would say where it is. */
function sharedView(choices: Choices, { withoutCoordinates }: ShareWishes): Choices {
  return withoutCoordinates ? { ...choices, camera: null } : choices;
}

/** A file as the CSV of its columns that are no coordinates: what is shared is a source like any other. */
async function strippedFile(
  { name, settings, file }: Import,
  table: Table,
  recognition: Recognition | undefined,
): Promise<SharedFile> {
  const left = coordinateColumns(table, recognition);
  const kept = [...table.columns.keys()].filter((at) => !left.has(at));
  const part = partIn(name);
  const title = `${fileIn(name).replace(/\.[^.]*$/, "")}${part === null ? "" : `-${part}`}.csv`;
  const { bytes, sha256 } = await writeInWorker(title, table, kept);
  const own = settings.roles && kept.flatMap((at) => recognition?.roles[at] ?? []);
  const batch = file?.understood.find((each) => each.batch)?.batch ?? null;
  return {
    source: { name: title, sha256, options: {}, roles: own, choices: settings.choices },
    packed: { sha256, name: title, bytes, rows: rowsOf(batch), layer: null },
  };
}
