import { reopenSnapshot } from "../actions/reopen-snapshot";
import { isPng } from "../browser/drop-files";
import { changeUi } from "../state/ui-state";
import type { Services } from "./services";

/** A picture is a view to reopen, everything else is data. */
export async function openGiven(
  { store, ui, files }: Pick<Services, "store" | "ui" | "files">,
  given: readonly File[],
): Promise<void> {
  const pictures = await Promise.all(given.map(isPng));
  const data = given.filter((_, at) => !pictures[at]);
  if (data.length > 0) files.open(data);
  const picture = given.find((_, at) => pictures[at]);
  if (picture && (await reopenSnapshot(store, picture)))
    ui.update(changeUi, { said: "snapshot-opened" });
}
