import { type Third, type TwoWay, thirds } from "../../domain/compare/two-way";
import type { Tone } from "./tone-map";

export interface PairSquareProps {
  readonly label: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly xNames: readonly string[];
  readonly yNames: readonly string[];
  readonly toneOf: (cell: TwoWay) => Tone;
  readonly countOf: (cell: TwoWay) => number;
  readonly wordsOf: (cell: TwoWay) => string;
}

const fromTheTop: readonly Third[] = [2, 1, 0];

/** The legend of nine cells with how many units each holds; axes with words at every step. */
export function PairSquare(props: PairSquareProps) {
  const { label, xAxis, yAxis, xNames, yNames } = props;
  return (
    <table className="pair-square" aria-label={label} data-testid="pair-square">
      <thead>
        <tr>
          <th scope="col" className="pair-axis">
            {yAxis} ↑
          </th>
          <td colSpan={3} />
        </tr>
      </thead>
      <tbody>
        {fromTheTop.map((y) => (
          <tr key={y}>
            <th scope="row">{yNames[y]}</th>
            {thirds.map((x) => (
              <Cell key={x} {...props} cell={{ x, y }} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="pair-axis">
            {xAxis} →
          </th>
          {thirds.map((x) => (
            <th key={x} scope="col">
              {xNames[x]}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Cell({ cell, toneOf, countOf, wordsOf }: PairSquareProps & { readonly cell: TwoWay }) {
  const { fill, ink, sign } = toneOf(cell);
  return (
    <td
      className="pair-cell"
      title={wordsOf(cell)}
      data-cell={`${cell.x}${cell.y}`}
      style={{ backgroundColor: fill, color: ink }}
    >
      <span aria-hidden="true">{sign}</span>
      <b>{countOf(cell)}</b>
    </td>
  );
}
