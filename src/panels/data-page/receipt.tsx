import { Button } from "react-aria-components";
import type { Zone } from "../../domain/spatial/cgcs2000-zones";
import type { KnownFile, ReadOptions } from "../../domain/tables/read-file";
import type { Messages } from "../../messages/zh";
import { ListChoice } from "../list-choice";

export interface ReceiptProps {
  readonly text: Messages;
  readonly file: KnownFile;
  /** In words. */
  readonly size: string;
  /** The column whose cells are matched with places, as its header has it; null for none. */
  readonly keyColumn: string | null;
  /** How many rows or figures of it are not in the database. */
  readonly leftOut: number;
  readonly options: ReadOptions;
  readonly numbers: (value: number) => string;
  /** Whether rows of it lie where its columns say: degrees may be shifted. */
  readonly hasPositions: boolean;
  /** Zones a place of the city is surveyed in. */
  readonly zones: readonly Zone[];
  readonly onOptions: (options: ReadOptions) => void;
  /** Sheets or layers that were not read yet. */
  readonly otherParts: readonly string[];
  readonly onParts: (parts: readonly string[]) => void;
}

const encodings = ["UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "windows-1252"] as const;
const HEADER_ROWS = 10;

/** What was read of a file and how: enough to check it against the original. */
export function Receipt(props: ReceiptProps) {
  const { text, file, size, keyColumn, numbers } = props;
  const words = text.data;
  const rows = file.tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const facts: readonly (readonly [string, string])[] = [
    [words.format, file.format],
    [words.size, size],
    [words.rows, numbers(rows)],
    [words.columns, numbers(file.tables[0]?.columns.length ?? 0)],
    ...(file.encoding ? [[words.encoding, file.encoding] as const] : []),
    ...(file.crs ? [[words.crs, file.crs] as const] : []),
    [words.keyColumn, keyColumn ?? words.noKeyColumn],
    [words.hash, file.sha256],
  ];
  return (
    <section data-testid="receipt">
      <h3>{words.receipt}</h3>
      <dl className="facts receipt">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={name === words.hash ? "hash" : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      <Corrections {...props} />
      <Notes {...props} />
    </section>
  );
}

/** What was guessed, mended or lost; a suspicion can be followed in place, never by itself. */
function Notes({ text, file, leftOut, numbers, options, onOptions }: ReceiptProps) {
  const words = text.data;
  return (
    <>
      <h4>{words.notes}</h4>
      {file.notes.length + leftOut === 0 ? (
        <p className="muted small">{words.noNotes}</p>
      ) : (
        <ul className="read-notes">
          {file.notes.map((note) => (
            <li key={`${note.table ?? ""} ${note.kind} ${note.detail}`}>
              {note.table && <strong>{note.table} </strong>}
              {text.readNotes[note.kind](note)}
              {note.kind === "gcj02-suspected" && (
                <Button className="button" onPress={() => onOptions({ ...options, crs: "GCJ-02" })}>
                  {words.correctGcj02}
                </Button>
              )}
              {note.kind === "coordinates-in-zone" && (
                <Button
                  className="button"
                  onPress={() => onOptions({ ...options, crs: note.detail })}
                >
                  {words.convertFrom(note.detail)}
                </Button>
              )}
            </li>
          ))}
          {leftOut > 0 && <li>{words.leftOutBelow(numbers(leftOut))}</li>}
        </ul>
      )}
    </>
  );
}

/** Where the guess was wrong, the person's word: the file is read once more. */
function Corrections(props: ReceiptProps) {
  const { text, file, options, onOptions, otherParts, onParts } = props;
  const words = text.data;
  const automatic = ["", words.automatic] as const;
  const change = (key: keyof ReadOptions, value: string) => {
    const { [key]: _, ...rest } = options;
    const next = key === "headerRow" ? Number(value) : value;
    onOptions(value === "" ? rest : { ...rest, [key]: next });
  };
  const hasRows = file.tables.some(({ shapes }) => shapes === null);
  return (
    <div className="corrections">
      {file.tableNames.length > 1 && (
        <ListChoice
          label={words.table}
          value={options.table ?? ""}
          options={[automatic, ...file.tableNames.map((name) => [name, name] as const)]}
          onChange={(value) => change("table", value)}
        />
      )}
      {otherParts.length > 0 && (
        <Button className="button" onPress={() => onParts(otherParts)}>
          {words.openParts(otherParts)}
        </Button>
      )}
      {file.encoding && (
        <ListChoice
          label={words.encoding}
          value={options.encoding ?? ""}
          options={[automatic, ...encodings.map((name) => [name, name] as const)]}
          onChange={(value) => change("encoding", value)}
        />
      )}
      {hasRows && (
        <ListChoice
          label={words.headerRow}
          value={String(options.headerRow ?? "")}
          options={[
            automatic,
            ...Array.from({ length: HEADER_ROWS }, (_, at) => [`${at + 1}`, `${at + 1}`] as const),
          ]}
          onChange={(value) => change("headerRow", value)}
        />
      )}
      {isCrsOpen(props) && (
        <ListChoice
          label={words.crs}
          value={options.crs ?? ""}
          options={[automatic, ...crsChoices(props)]}
          onChange={(value) => change("crs", value)}
        />
      )}
    </div>
  );
}

const openCrs = new Set(["coordinates-in-zone", "coordinates-unnamed"]);

/** Shapes may lie elsewhere than the file says, and rows elsewhere than their columns. */
function isCrsOpen({ file, options, hasPositions }: ReceiptProps): boolean {
  return (
    hasPositions ||
    options.crs !== undefined ||
    file.tables.some(({ shapes }) => shapes !== null) ||
    file.notes.some(({ kind }) => openCrs.has(kind))
  );
}

function crsChoices(props: ReceiptProps): readonly (readonly [string, string])[] {
  const { text, file, zones, options, hasPositions } = props;
  const { crs } = options;
  const isOfDegrees = hasPositions && (crs === undefined || crs === "GCJ-02");
  const hasShapes = file.tables.some(({ shapes }) => shapes !== null);
  const named = zones.map(({ crs: code, meridian, width, number }) => {
    return [code, `${text.data.zone(meridian, width, number)} · ${code}`] as const;
  });
  const choices = [
    ...(isOfDegrees && !hasShapes ? [] : [...named, ["EPSG:3857", "EPSG:3857"] as const]),
    ...(hasShapes ? [["EPSG:4490", "EPSG:4490"] as const] : []),
    ...(isOfDegrees || hasShapes ? [["GCJ-02", "GCJ-02"] as const] : []),
  ];
  const isKnown = crs === undefined || choices.some(([choice]) => choice === crs);
  return isKnown ? choices : [...choices, [crs, crs]];
}
