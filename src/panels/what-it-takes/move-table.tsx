import type { Move, MoveSet } from "../../domain/gaps/what-it-takes";
import { formatNumber, formatShare, withUnit } from "../../messages/format-number";
import type { Wording } from "../figure-words";

export interface MoveTableProps extends Wording {
  readonly title: string;
  readonly moves: readonly Move[];
  readonly nameOfPlace: (id: string) => string;
  readonly nameOfItem: (item: string) => string;
}

/** Every move of a set: from where to where, and by how much; a place is named once. */
export function MoveTable(props: MoveTableProps) {
  const { text, title, moves, nameOfPlace } = props;
  const words = text.waterPage;
  const places = [...new Set(moves.map(({ place }) => place))];
  return (
    <div className="scroll-x">
      <table className="table moves">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th>{words.takesPlace}</th>
            <th>{text.item}</th>
            <th className="number">{words.from}</th>
            <th className="number">{words.to}</th>
            <th className="number">{words.reduction}</th>
          </tr>
        </thead>
        {places.map((place) => {
          const own = moves.filter((move) => move.place === place);
          return (
            <tbody key={place}>
              {own.map((move, at) => (
                <tr key={move.about}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      {nameOfPlace(place)}
                    </th>
                  )}
                  <Figures {...props} move={move} />
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function Figures({ move, text, language, nameOfItem }: MoveTableProps & { readonly move: Move }) {
  const unit = text.measure(move.unit);
  const figure = (value: number) => formatNumber(language, value, 4);
  const relative = relativeWords(move, language);
  return (
    <>
      <td>{nameOfItem(move.about)}</td>
      <td className="number">{figure(move.from)}</td>
      <td className="number">
        <b>{withUnit(figure(move.to), unit)}</b>
      </td>
      <td className="number">
        {changeWords(move, { text, language })}
        {relative && <small className="muted">{relative}</small>}
      </td>
    </>
  );
}

const signOf = ({ from, to }: Move) => (to > from ? "+" : "−");

/** Differences of percentages are percentage points. */
function changeWords(move: Move, { text, language }: Wording): string {
  const size = `${signOf(move)}${formatNumber(language, Math.abs(move.to - move.from), 4)}`;
  return move.unit === "%" ? text.points(size) : withUnit(size, text.measure(move.unit));
}

/** "−18.7 %" of what it is now; nothing for percentages, whose share of themselves misleads. */
function relativeWords(move: Move, language: Wording["language"]): string | null {
  const share = relativeOf(move);
  return share === null ? null : `${signOf(move)}${formatShare(language, share)}`;
}

function relativeOf({ from, to, unit }: Move): number | null {
  return from === 0 || unit === "%" || unit === "无量纲" ? null : Math.abs((to - from) / from);
}

/** What sets of the same size are told apart by: how many items, and the largest relative change. */
export function setWords({ moves }: MoveSet, { text, language }: Wording): string {
  const words = text.waterPage;
  const changes = moves.flatMap((move) => relativeOf(move) ?? []);
  if (changes.length === 0) return words.tieItems(moves.length);
  return words.tieWords(moves.length, formatShare(language, Math.max(...changes)));
}
