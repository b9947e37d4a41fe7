import type { Period } from "../../domain/period";
import { periodSaidIn } from "../../domain/tables/recognise/period-text";
import { type ColumnRole, isIndicatorOpen } from "../../domain/tables/recognise/recognise-table";
import { indicatorSaidIn, type Vocabulary } from "../../domain/tables/recognise/vocabulary";
import type { Import } from "../../state/imports";

type Named = Pick<Import, "name" | "file">;

/** Where rows or columns leave figures without a period: what the table's title, or else its file's name, says. */
export function periodSaidBy({ name, file }: Named): Period | null {
  const [table, understood] = [file?.tables[0], file?.understood[0]];
  return isPeriodSaid(understood?.recognition.roles ?? [])
    ? null
    : (periodSaidIn(table?.title ?? "") ?? periodSaidIn(name));
}

function isPeriodSaid(roles: readonly ColumnRole[]): boolean {
  const figures = roles.filter((role) => role.kind === "value" || "id" in role);
  const hasOwn = (role: ColumnRole) => role.kind === "period-value" || "period" in role;
  const isInRows = roles.some(({ kind }) => kind === "period" || kind === "year");
  return isInRows || (figures.length > 0 && figures.every(hasOwn));
}

/** Of a table that names no indicator: what its title, or else its file's name, says. */
export function indicatorSaidBy({ name, file }: Named, vocabulary: Vocabulary): string | null {
  const [table, understood] = [file?.tables[0], file?.understood[0]];
  if (!understood || !isIndicatorOpen(understood.recognition)) return null;
  return indicatorSaidIn(table?.title ?? "", vocabulary) ?? indicatorSaidIn(name, vocabulary);
}
