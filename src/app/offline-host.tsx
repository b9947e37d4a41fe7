import { formatBytes } from "../messages/format-number";
import { messages } from "../messages/messages";
import { OfflineSection } from "../panels/offline/offline-section";
import { RenewStrip } from "../panels/offline/renew-strip";
import { offlineGroups } from "./offline-groups";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/** The offline copy on the page of files. */
export function OfflineHost({ store, offline }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const state = useSelected(offline.state, (known) => known);
  if (!state) return null;
  const { copy } = offline;
  return (
    <OfflineSection
      words={messages[language].offline}
      kind={state.kind}
      progress={state.kind === "saving" ? state : { done: 0, all: 0 }}
      groups={state.kind === "kept" ? offlineGroups(state.files) : []}
      sizeOf={(bytes) => formatBytes(language, bytes)}
      onKeep={() => void copy.keep()}
      onFill={() => void copy.fill()}
      onRemove={() => void copy.remove()}
    />
  );
}

/** Over every view, while a newer version waits to be taken. */
export function RenewHost({ store, offline }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const state = useSelected(offline.state, (known) => known);
  if (state?.kind !== "kept" || !state.isRenewed) return null;
  return (
    <RenewStrip words={messages[language].offline} onRenew={() => void offline.copy.renew()} />
  );
}
