import { reopenSnapshot } from "../actions/reopen-snapshot";
import { isPng } from "../browser/drop-files";
import { isWorkspaceFile } from "../formats/workspace-file/is-workspace-file";
import { changeUi } from "../state/ui-state";
import { offerWorkspace } from "./open-workspace";
import type { Services } from "./services";

/** A picture is a view to reopen, a workspace one to open or merge, everything else is data. */
export async function openGiven(services: Services, given: readonly File[]): Promise<void> {
  const { store, ui, files } = services;
  // Busy from the first moment: who looks at the status must not take the state before for the answer.
  ui.update(changeUi, { given: [...ui.get().given, ...given.map(({ name }) => name)] });
  let kinds: readonly Kind[];
  try {
    kinds = await Promise.all(given.map(kindOf));
    const data = given.filter((_, at) => kinds[at] === "data");
    if (data.length > 0) files.open(data);
  } finally {
    ui.update(changeUi, { given: ui.get().given.slice(given.length) });
  }
  const firstOf = (kind: Kind) => given.find((_, at) => kinds[at] === kind);
  const workspace = firstOf("workspace");
  if (workspace) await offerWorkspace(services, workspace);
  const picture = firstOf("picture");
  if (picture && (await reopenSnapshot(store, picture)))
    ui.update(changeUi, { said: "snapshot-opened" });
}

type Kind = "picture" | "workspace" | "data";

async function kindOf(file: File): Promise<Kind> {
  if (await isPng(file)) return "picture";
  return (await isWorkspaceFile(file)) ? "workspace" : "data";
}
