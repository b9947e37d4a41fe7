import { EmptyState } from "../empty-state";
import { GapTable, type GapTableProps } from "./gap-table";

/** The gaps as a table, or the word that there is none. */
export function Gaps(props: GapTableProps) {
  const { text, groups } = props;
  if (groups.every(({ lines }) => lines.length === 0))
    return (
      <EmptyState icon="table" title={text.listPage.nothing} advice={text.listPage.nothingAdvice} />
    );
  return <GapTable {...props} />;
}
