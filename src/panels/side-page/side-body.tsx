import type { ReactNode } from "react";
import { SideTable, type SideTableProps } from "./side-table";
import { type LegendLine, ToneLegend } from "./tone-legend";

export interface SideBodyProps {
  readonly title: string;
  readonly picture: ReactNode;
  readonly legend: readonly LegendLine[];
  readonly legendLabel: string;
  /** Class breaks, sources, what is left out. */
  readonly notes: readonly string[];
  readonly table: SideTableProps | null;
}

/** A picture with its one legend, its breaks and sources, and its table twin. */
export function SideBody({ title, picture, legend, legendLabel, notes, table }: SideBodyProps) {
  return (
    <div className="side-body">
      <section className="side-picture" aria-label={title}>
        <h3>{title}</h3>
        {picture}
        <div className="side-key">
          {legend.length > 0 && <ToneLegend label={legendLabel} lines={legend} />}
          {notes.map((note) => (
            <p key={note} className="small muted">
              {note}
            </p>
          ))}
        </div>
      </section>
      {table && <SideTable {...table} />}
    </div>
  );
}
