import type { Period } from "../../domain/period";
import { type BatchChangeKind, batchChangeKinds } from "../../domain/tables/batch-changes";
import { formatFigurePeriod, formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { ChangeLine } from "../../panels/changes-page/change-table";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { type Span, selectPeriodChanges } from "../../state/select-changes";
import { selectChangeLines } from "./select-change-lines";

export function countsOf(lines: readonly ChangeLine[]): Readonly<Record<BatchChangeKind, number>> {
  const counts = Object.fromEntries(batchChangeKinds.map((kind) => [kind, 0]));
  for (const { change } of lines) counts[change.kind] = (counts[change.kind] ?? 0) + 1;
  return counts as Record<BatchChangeKind, number>;
}

/** What is said of the chosen comparison, as far as the filters let it through. */
export const selectChangeSentence = derive(
  (state: AppState) => [
    selectChangeLines(state),
    selectPeriodChanges(state),
    state.choices.language,
    state.imports.list.find(({ id }) => id === state.choices.changedBy) ?? null,
  ],
  (lines, { figures, water }, language, file): string => {
    const text = messages[language];
    const words = text.changePage;
    if (file && !file.loaded?.changes) return words.fileWaiting;
    const span = ({ before, after }: Span, format: typeof formatPeriod) =>
      words.span(formatPeriod(language, before), format(language, after));
    const inWords = (period: Period) => formatPeriod(language, period);
    const counts = countsOf(lines);
    const parts = batchChangeKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => words.part(text.data.changes[kind], counts[kind]));
    return words.sentence({
      periods: file
        ? words.fileSentence(file.name, text.list((file.loaded?.periods ?? []).map(inWords)))
        : words.spans(span(figures, formatFigurePeriod), span(water, formatPeriod)),
      all: lines.length,
      parts: text.list(parts),
    });
  },
);
