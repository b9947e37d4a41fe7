import { Fragment } from "react";
import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface OpenedCardProps {
  readonly text: Messages;
  /** What the row is called; its place in the file where it has no name. */
  readonly title: string;
  /** Of the file, with the line of the row. */
  readonly place: string;
  readonly cells: readonly (readonly [column: string, value: string])[];
  /** How many cells are left to the file. */
  readonly more: number;
  readonly onFile: () => void;
  readonly onClose: () => void;
}

/** The row of an opened file that a shape on the map stands for, as it was read. */
export function OpenedCard({ text, title, place, cells, more, onFile, onClose }: OpenedCardProps) {
  return (
    <article className="card opened-card" data-testid="opened-card">
      <div className="card-head">
        <h2>{title}</h2>
        <Button
          className="button icon plain"
          aria-label={text.data.closeRow(title)}
          onPress={onClose}
        >
          <Icon name="close" />
        </Button>
      </div>
      <p className="card-sub">
        {place} · {text.layerNotes.opened}
      </p>
      <dl className="definitions">
        {cells.map(([column, value]) => (
          <Fragment key={column}>
            <dt>{column}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {more > 0 && <p className="muted small">{text.data.moreCells(more)}</p>}
      <Button className="button" onPress={onFile}>
        {text.data.toFile}
      </Button>
    </article>
  );
}
