import { useState } from "react";
import { formatNumber } from "../messages/format-number";
import { messages } from "../messages/messages";
import type { Messages } from "../messages/zh";
import { ImportStatus } from "../panels/import-status";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { type ImportSummary, selectImportSummary } from "../state/imports";
import { openPage } from "../state/transitions";
import { openGiven } from "./open-given";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

const selectSummary = derive(
  (state: AppState) => [state.imports],
  (imports) => selectImportSummary(imports),
);

/** The picker of files, and what became of those given last. */
export function Opened(services: Services) {
  const { store, ui, files } = services;
  const [looked] = useSelected(ui, ({ given }) => given);
  const { language, page } = useSelected(store, (state) => state.choices);
  const summary = useSelected(store, selectSummary);
  const [dismissed, setDismissed] = useState(0);
  const text = messages[language];
  const numbers = (value: number) => formatNumber(language, value, 0);
  const drop = summary.files[0]?.drop ?? 0;
  const state = looked === undefined ? summary.state : "busy";
  // The page of files says the same at more length: once seen there it is not said again.
  const isTold = page === "data" && state !== "busy";
  if (isTold && dismissed !== drop) setDismissed(drop);
  const isHidden = state !== "busy" && dismissed === drop;
  return (
    <>
      <input
        id="open-files"
        type="file"
        multiple
        hidden
        data-testid="open-files"
        onChange={({ target }) => {
          void openGiven(services, [...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <div hidden={isHidden}>
        <ImportStatus
          text={text}
          state={state}
          count={summary.count}
          words={
            looked === undefined
              ? statusWords(text, summary, numbers)
              : text.data.status.busy(looked, "0%")
          }
          share={looked === undefined ? shareOf(summary) : 0}
          onCancel={files.cancel}
          onDetails={() => store.update(openPage, "data")}
          onDismiss={() => setDismissed(drop)}
        />
      </div>
    </>
  );
}

function shareOf({ files }: ImportSummary): number {
  const done = files.map(({ status, share }) => {
    if (status === "waiting") return 0;
    return status === "reading" ? share : 1;
  });
  return done.reduce((sum: number, share) => sum + share, 0) / Math.max(files.length, 1);
}

function statusWords(
  text: Messages,
  summary: ImportSummary,
  numbers: (value: number) => string,
): string {
  const words = text.data.status;
  const { state, files, count } = summary;
  if (state === "idle") return "";
  if (state === "busy") {
    const current = files.find(({ status }) => status === "reading") ?? files[0];
    return words.busy(current?.name ?? "", `${Math.round(shareOf(summary) * 100)}%`);
  }
  const refused = files.filter(({ status }) => status === "refused");
  const read = files.filter(({ status }) => status === "read");
  const [[first], [only]] = [refused, read];
  const parts = [];
  if (read.length === 1 && only) parts.push(words.doneOne(only.name, numbers(count)));
  if (read.length > 1) parts.push(words.done(read.length, numbers(count)));
  if (refused.length > 1) parts.push(words.refused(refused.length));
  if (first?.refusal) parts.push(refusalWords(text, first.refusal.details));
  if (state === "partial" && refused.length === 0) parts.push(words.withLosses);
  return parts.join(text.clauseJoint);
}

/** Which file, why, and the way out. */
export function refusalWords(
  text: Messages,
  details: Readonly<Record<string, string | number>>,
): string {
  const { title, cause, wayOut } = text.error["file-refused"](details);
  return text.data.refusal(title, cause, wayOut);
}
