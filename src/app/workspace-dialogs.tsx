import { isOwnCity } from "../browser/city-store";
import { fileIn } from "../domain/tables/part-name";
import { formatBytes, formatNumber } from "../messages/format-number";
import { messages } from "../messages/messages";
import { OpenWorkspaceDialog } from "../panels/open-workspace-dialog";
import { ShareDialog } from "../panels/share-dialog";
import { changeUi } from "../state/ui-state";
import { CityDialog, cityFacts } from "./city-dialog";
import { conflictWords } from "./conflict-words";
import { openOffered } from "./open-workspace";
import type { Services } from "./services";
import { shareWorkspace } from "./share-workspace";
import { useSelected } from "./use-selected";
import { wholeFiles } from "./whole-files";

/** Sharing the workspace as a file, and opening one over what is there. */
export function WorkspaceDialogs(services: Services) {
  return (
    <>
      <Share {...services} />
      <CityDialog {...services} />
      <Offer {...services} />
    </>
  );
}

function Share(services: Services) {
  const { store, ui } = services;
  const isOpen = useSelected(ui, ({ dialog }) => dialog === "share");
  const { language } = useSelected(store, ({ choices }) => choices);
  const imports = useSelected(store, (state) => state.imports);
  const entries = useSelected(store, (state) => state.entries);
  const { pack } = useSelected(store, ({ read }) => read);
  const text = messages[language];
  const words = text.workspace;
  const numbers = (value: number) => formatNumber(language, value, 0);
  const { targets, scenarios, queries, packEdits, ...others } = entries;
  const more = Object.values(others as Readonly<Record<string, unknown>>).flat().length;
  return (
    <ShareDialog
      {...{ text, isOpen }}
      files={wholeFiles(imports).map(({ id, size, rowCount, parts }) => ({
        id,
        name: fileIn(parts[0]?.name ?? ""),
        facts: words.fileFacts(formatBytes(language, size), numbers(rowCount), parts.length),
      }))}
      city={
        isOwnCity(services.cityFiles.id)
          ? { name: pack.city.name[language], facts: cityFacts(words, pack.places) }
          : null
      }
      contents={[
        words.targets(targets.length),
        words.scenarios(scenarios.length),
        ...(queries.length > 0 ? [words.queries(queries.length)] : []),
        ...(packEdits.length > 0 ? [words.packEdits(packEdits.length)] : []),
        ...(more > 0 ? [words.others(more)] : []),
        words.aliases(imports.aliases.length),
        words.view,
      ]}
      onClose={() => ui.update(changeUi, { dialog: "none" })}
      onShare={(wishes) => shareWorkspace(services, wishes)}
    />
  );
}

function Offer(services: Services) {
  const { store, offered } = services;
  const offer = useSelected(offered, (each) => each);
  const { language } = useSelected(store, ({ choices }) => choices);
  if (!offer) return null;
  const text = messages[language];
  const { workspace } = offer.found;
  const files = new Set(workspace.sources.map(({ sha256 }) => sha256));
  const entries = Object.values(workspace.entries).flat().length;
  return (
    <OpenWorkspaceDialog
      text={text}
      isOpen
      found={text.workspace.found(offer.file, files.size, entries)}
      kept={offer.merged.conflicts[0]?.kept ?? "ours"}
      conflicts={offer.merged.conflicts.map((each) => ({
        key: `${each.kind} ${each.key}`,
        words: conflictWords(store.get(), each),
      }))}
      onMerge={() => openOffered(services, offer, "merge")}
      onReplace={() => openOffered(services, offer, "replace")}
      onClose={() => offered.update(() => null)}
    />
  );
}
