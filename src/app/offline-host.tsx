import type { Language } from "../domain/bilingual";
import { formatNumber } from "../messages/format-number";
import { messages } from "../messages/messages";
import { OfflineSection } from "../panels/offline/offline-section";
import { RenewStrip } from "../panels/offline/renew-strip";
import { offlineGroups } from "./offline-groups";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

const MEGABYTE = 1e6;

/** "46.5 MB", "4 kB" */
function sizeWords(language: Language, bytes: number): string {
  return bytes < MEGABYTE
    ? `${formatNumber(language, bytes / 1000, 0)} kB`
    : `${formatNumber(language, bytes / MEGABYTE, 1)} MB`;
}

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
      sizeOf={(bytes) => sizeWords(language, bytes)}
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
