import { isIndicatorOpen } from "../../domain/tables/recognise/recognise-table";
import { boundsOf } from "../../geometry/bounds-of";
import { cameraOver } from "../../geometry/camera-over";
import type { Messages } from "../../messages/zh";
import { TableContent } from "../../panels/data-page/table-content";
import type { Import } from "../../state/imports";
import { showOpened } from "../../state/opened";
import { type ReadFile, shapesOfFile } from "../select-opened-shapes";
import type { Services } from "../services";

interface TableContentProps extends Pick<Services, "store"> {
  readonly current: Import;
  readonly text: Messages;
  readonly numbers: (value: number) => string;
}

/** What the first table of a file is, what a person must say first, and the way to its shapes on the map. */
export function TableContentHost({ store, current, text, numbers }: TableContentProps) {
  const { file } = current;
  if (!file) return null;
  const read: ReadFile = { ...current, file };
  const shapes = shapesOfFile(read);
  const show = () => {
    const bounds = boundsOf(shapes);
    if (bounds) store.update(showOpened, cameraOver(bounds));
  };
  return (
    <TableContent
      text={text}
      words={contentWords(text, read, current, numbers)}
      onShow={shapes.features.length > 0 ? show : null}
    />
  );
}

function contentWords(
  { data }: Messages,
  read: ReadFile,
  { settings }: Import,
  numbers: TableContentProps["numbers"],
): string {
  const [table, understood] = [read.file.tables[0], read.file.understood[0]];
  if (!table || !understood) return "";
  const { recognition } = understood;
  if (isIndicatorOpen(recognition) && settings.choices.indicator === null)
    return data.indicatorMissing;
  const drawn = shapesOfFile(read).features.length;
  const isAssessed = recognition.content === "observations" || recognition.content === "readings";
  return drawn > 0 && understood.positions !== null && !isAssessed
    ? data.points(numbers(drawn), numbers(table.rowCount))
    : data.contents[recognition.content];
}
