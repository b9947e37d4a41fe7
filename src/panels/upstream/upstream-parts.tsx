import type { ReactNode } from "react";
import type { Period } from "../../domain/period";
import type { Provenance } from "../../domain/provenance";
import type { Upstream } from "../../domain/upstream/upstream-of";
import type { Assessed } from "../../domain/water/region";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";

export interface UpstreamPanelProps extends Wording {
  readonly upstream: Upstream;
  readonly period: Period;
  readonly nameOfUnit: (code: string) => string;
  readonly onSection: (id: string) => void;
  readonly onUnit: (code: string) => void;
  readonly onClose: () => void;
}

interface SectionLinkProps extends Pick<UpstreamPanelProps, "language" | "onSection"> {
  readonly each: Assessed;
}

export function SectionLink({ each: { section }, language, onSection }: SectionLinkProps) {
  return (
    <button type="button" className="link" onClick={() => onSection(section.id)}>
      {section.name[language]}
    </button>
  );
}

export function SectionState({
  each: { assessment },
  text,
}: Pick<SectionLinkProps, "each"> & Pick<Wording, "text">) {
  return (
    <span className="upstream-state">
      <ClassMark rank={assessment.rank} />
      <span className="small">{text.states[assessment.state]}</span>
      {assessment.basis === "demo" && <BasisMark basis="demo" text={text} />}
    </span>
  );
}

interface UpstreamTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

export function UpstreamTable({ label, heads, children }: UpstreamTableProps) {
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** What the rows of a table rest on, each note once; nothing where nothing was written. */
export function BasisNotes({
  rows,
  text,
}: Pick<Wording, "text"> & { readonly rows: readonly { readonly provenance: Provenance }[] }) {
  const notes = new Set(rows.flatMap(({ provenance }) => text.given(provenance.note) || []));
  if (notes.size === 0) return null;
  return (
    <p className="small muted upstream-basis">
      {text.upstream.notes([...notes].join(text.clauseJoint))}
    </p>
  );
}

/** Document, derived or to be verified; the note stands behind it. */
export function ProvenanceWord({
  provenance: { status, note },
  text,
}: Pick<Wording, "text"> & { readonly provenance: Provenance }) {
  const isSure = status === "sourced" || status === "user";
  return (
    <span className={isSure ? "tag" : "tag warn"} title={text.given(note) || undefined}>
      {text.upstream.provenance[status]}
    </span>
  );
}
