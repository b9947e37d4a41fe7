import { reopenSnapshot } from "../actions/reopen-snapshot";
import { isPng } from "../browser/drop-files";
import { isWorkspaceFile } from "../formats/workspace-file/is-workspace-file";
import { changeUi } from "../state/ui-state";
import { offerWorkspace } from "./open-workspace";
import type { Services } from "./services";

/** A picture is a view to reopen, a workspace one to open or merge, everything else is data. */
export async function openGiven(services: Services, given: readonly File[]): Promise<void> {
  const { store, ui, files } = services;
  const pictures = await Promise.all(given.map(isPng));
  const workspaces = await Promise.all(given.map(isWorkspaceFile));
  const data = given.filter((_, at) => !pictures[at] && !workspaces[at]);
  if (data.length > 0) files.open(data);
  const workspace = given.find((_, at) => workspaces[at]);
  if (workspace) await offerWorkspace(services, workspace);
  const picture = given.find((_, at) => pictures[at]);
  if (picture && (await reopenSnapshot(store, picture)))
    ui.update(changeUi, { said: "snapshot-opened" });
}
