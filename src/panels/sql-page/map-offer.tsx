import { useState } from "react";
import { Button } from "react-aria-components";
import type { Classing } from "../../domain/mapped/classes";
import { type Grouping, groupings } from "../../domain/mapped/group-by-place";
import type { JoinedColumn } from "../../domain/mapped/mapped-column";
import type { Messages } from "../../messages/zh";
import { Choice } from "../choice";

export interface MapOfferProps {
  readonly text: Messages;
  /** Null where no column holds codes of places. */
  readonly joined: JoinedColumn | null;
  /** Those that can be drawn. */
  readonly columns: readonly string[];
  /** Those of them whose rows can be made one for each code. */
  readonly numbers: readonly string[];
  readonly onDraw: (column: string, by: Classing) => void;
  readonly onGroup: (code: string, column: string, by: Grouping) => void;
}

/** Offers to colour the map by a column of the answer, or says why that cannot be and what helps. */
export function MapOffer(props: MapOfferProps) {
  const { text, joined, columns } = props;
  const words = text.sqlPage.mapped;
  if (!joined) return <p className="muted small">{words.noJoin}</p>;
  if (joined.repeated.length > 0) return <Repeated {...props} joined={joined} />;
  if (columns.length === 0) return <p className="muted small">{words.noColumn}</p>;
  return <Draw {...props} joined={joined} />;
}

type Joined = MapOfferProps & { readonly joined: JoinedColumn };

function Draw({ text, joined, columns, onDraw }: Joined) {
  const words = text.sqlPage.mapped;
  const [wanted, setWanted] = useState("");
  const [by, setBy] = useState<Classing>("quantile");
  const column = chosenOf(columns, wanted);
  return (
    <section className="map-offer" aria-label={words.offer} data-testid="map-offer">
      <Columns {...{ words, columns, column }} onChoose={setWanted} />
      <Choice label={words.by} options={words.bys} chosen={by} onChoose={setBy} />
      <Button className="button primary" onPress={() => onDraw(column, by)}>
        {words.offer}
      </Button>
      <p className="muted small">
        {words.joins(joined.column, String(joined.places), text.levels[joined.level])}
        {joined.unknown > 0 && text.clauseJoint + words.unknown(String(joined.unknown))}
      </p>
    </section>
  );
}

/** Nothing is picked among several rows of a place: the person says how they become one. */
function Repeated({ text, joined, numbers, onGroup }: Joined) {
  const words = text.sqlPage.mapped;
  const [wanted, setWanted] = useState("");
  const column = chosenOf(numbers, wanted);
  const [example = ""] = joined.repeated;
  return (
    <section className="map-offer" aria-label={words.offer} data-testid="map-repeated">
      <p className="small">
        {words.repeated(joined.column, String(joined.repeated.length), example)}
      </p>
      {column && (
        <>
          <Columns {...{ words, columns: numbers, column }} onChoose={setWanted} />
          <div className="map-offer-ways">
            {groupings.map((each) => (
              <Button
                key={each}
                className="button"
                onPress={() => onGroup(joined.column, column, each)}
              >
                {words.groupings[each]}
              </Button>
            ))}
          </div>
          <p className="muted small">{words.groupNote}</p>
        </>
      )}
    </section>
  );
}

/** The last column where none was chosen: figures stand behind codes and names. */
function chosenOf(columns: readonly string[], wanted: string): string {
  return columns.includes(wanted) ? wanted : (columns.at(-1) ?? "");
}

interface ColumnsProps {
  readonly words: Messages["sqlPage"]["mapped"];
  readonly columns: readonly string[];
  readonly column: string;
  readonly onChoose: (column: string) => void;
}

function Columns({ words, columns, column, onChoose }: ColumnsProps) {
  return <Choice label={words.column} options={columns} chosen={column} onChoose={onChoose} />;
}
