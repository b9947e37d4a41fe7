import type { WorkKind } from "../../domain/lists/work/work-fields";
import type { Messages } from "../../messages/zh";
import { EmptyState } from "../empty-state";

export interface NoWorksProps {
  readonly text: Messages;
  readonly kind: WorkKind;
  /** There are rows, and the filter holds them back. */
  readonly isFiltered: boolean;
}

/** How to begin. */
export function NoWorks({ text, kind, isFiltered }: NoWorksProps) {
  const words = text.workPage;
  if (isFiltered)
    return <EmptyState icon="filter" title={words.filteredOut} advice={words.filteredAdvice} />;
  return <EmptyState icon="table" title={words.empty[kind]} advice={words.emptyAdvice[kind]} />;
}
