import { type Import, rowsIn } from "../../state/imports";

export interface OpenedCounts {
  /** Files that were read; those that were refused or called off are counted apart. */
  readonly files: number;
  readonly refused: number;
  readonly rows: number;
  /** Figures that take part in the assessment: what is empty or cannot be right is none. */
  readonly joined: number;
  /** Something is still being read or loaded: the other figures are not the last word. */
  readonly isBusy: boolean;
}

/** What was opened, in figures. */
export function openedCounts(list: readonly Import[]): OpenedCounts {
  const read = list.filter(({ status }) => status === "read");
  return {
    files: read.length,
    refused: list.filter(({ status }) => status === "refused").length,
    rows: read.reduce((sum, { file }) => sum + rowsIn(file), 0),
    joined: read.reduce((sum, each) => sum + (joinedRows(each) ?? 0), 0),
    isBusy: list.some(isBusy),
  };
}

function isBusy({ status, file, loaded }: Import): boolean {
  if (status === "waiting" || status === "reading") return true;
  return hasBatch(file) && loaded?.of !== file;
}

const hasBatch = (file: Import["file"]) => file?.understood.some(({ batch }) => batch) ?? false;

/** How many figures of a file the database has that can be assessed; null where it has none for it, or has not answered yet. */
export function joinedRows({ file, loaded }: Import): number | null {
  const batch = file?.understood.find((each) => each.batch)?.batch;
  if (!batch || loaded?.of !== file) return null;
  return Math.max(0, batch.figureCount - loaded.refused.length);
}
