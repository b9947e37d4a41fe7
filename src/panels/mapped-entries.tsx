import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { type Classing, classings } from "../domain/mapped/classes";
import type { Messages } from "../messages/zh";
import { ClassMark } from "./class-mark";

export interface MappedEntriesProps {
  readonly text: Messages;
  readonly title: string;
  readonly status: keyof Messages["sqlPage"]["mapped"]["status"];
  readonly entries: readonly {
    readonly tone: string;
    readonly words: string;
    readonly count: number;
  }[];
  readonly without: { readonly words: string; readonly count: number };
  readonly notes: readonly string[];
  readonly by: Classing;
  readonly hasClasses: boolean;
  /** Marks of sections are coloured, not areas: one without a figure looks as it does on the map. */
  readonly isOfSections: boolean;
  readonly onBy: (by: Classing) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** A person's own column in the legend: its classes or kinds, what to know, and the way out. */
export function MappedEntries(props: MappedEntriesProps) {
  const { text, title, status, entries, without, notes, by } = props;
  const words = text.sqlPage.mapped;
  return (
    <section className="legend-mapped" aria-label={title} data-testid="mapped" data-status={status}>
      {status !== "shown" && <h3>{title}</h3>}
      {status === "shown" && (
        <ul>
          {entries.map(({ tone, words: name, count }) => (
            <Row key={name} name={name} count={count}>
              <Swatch tone={tone} />
            </Row>
          ))}
          <Row name={without.words} count={without.count}>
            {props.isOfSections ? <ClassMark rank={null} /> : <Swatch tone={null} />}
          </Row>
        </ul>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div className="legend-mapped-tools">
        {props.hasClasses &&
          classings
            .filter((each) => each !== by)
            .map((each) => (
              <Button key={each} className="button plain" onPress={() => props.onBy(each)}>
                {words.to[each]}
              </Button>
            ))}
        <Button className="button plain" onPress={props.onOpen}>
          {words.open}
        </Button>
        <Button className="button plain" onPress={props.onRemove}>
          {words.remove}
        </Button>
      </div>
    </section>
  );
}

function Swatch({ tone }: { readonly tone: string | null }) {
  return (
    <span
      className="legend-tone"
      data-missing={tone === null || undefined}
      style={tone === null ? undefined : { background: tone }}
    />
  );
}

interface RowProps {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Row({ name, count, children }: RowProps) {
  return (
    <li className="legend-entry">
      {children}
      <span>{name}</span>
      <span className="count">{count}</span>
    </li>
  );
}
