import { memo, useCallback, useMemo } from "react";
import { Button } from "react-aria-components";
import { monthsOf, type Period } from "../../domain/period";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import { formatPeriod } from "../../messages/format-period";
import type { Wording } from "../figure-words";

export interface MatrixProps extends Wording {
  readonly period: Period;
  readonly matrix: {
    readonly sections: readonly { readonly id: string; readonly name: string }[];
    readonly months: readonly Period[];
    /** Section-major, 0 where nothing was read. */
    readonly ranks: Uint8Array;
    readonly isDemo: Uint8Array;
  };
  readonly onSection: (id: string) => void;
}

/** Sections against months, a class a cell: colour and numeral, years above. It is its own table. */
export function ClassMatrixTable({ text, language, period, matrix, onSection }: MatrixProps) {
  const { months } = matrix;
  const columns = useMemo(
    () => months.map((month) => ({ month, title: formatPeriod(language, month) })),
    [months, language],
  );
  const here = monthsOf(period, noSeasons).filter((month) => months.includes(month));
  const first = here[0] ?? null;
  const toFirst = useCallback(
    (box: HTMLElement | null) => box?.scrollTo({ left: leftOf(box, first) }),
    [first],
  );
  return (
    <>
      <MatrixKey text={text} hasHere={first !== null} />
      <section
        className="class-matrix"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={text.waterPage.matrix}
        ref={toFirst}
      >
        <table>
          <caption className="visually-hidden">{text.waterPage.matrix}</caption>
          <Head {...{ text, columns, here }} />
          <tbody>
            {matrix.sections.map(({ id, name }, row) => (
              <tr key={id}>
                <th scope="row">
                  <Button className="link" onPress={() => onSection(id)}>
                    {name}
                  </Button>
                </th>
                <Cells {...{ text, matrix, columns, row }} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The months of a water period are not marked: which they are is a setting of the city. */
const noSeasons = { high: [], level: [], low: [] };

interface Column {
  readonly month: Period;
  readonly title: string;
}

/** How far to scroll for the period's first month to stand beside the names; the newest without one. */
function leftOf(box: HTMLElement, first: Period | null): number {
  const head = first && box.querySelector<HTMLElement>(`th[data-month="${first}"]`);
  const names = box.querySelector<HTMLElement>("tbody th");
  return head && names ? head.offsetLeft - names.offsetWidth : box.scrollWidth;
}

function MatrixKey({ text, hasHere }: Pick<MatrixProps, "text"> & { readonly hasHere: boolean }) {
  const { matrixKeys, matrixHint } = text.waterPage;
  return (
    <ul className="matrix-key small">
      <li>
        <i data-rank="none" />
        {matrixKeys.none}
      </li>
      <li>
        <i data-demo />
        {matrixKeys.demo}
      </li>
      {hasHere && (
        <li>
          <i data-here />
          {matrixKeys.here}
        </li>
      )}
      <li className="muted">{matrixHint}</li>
    </ul>
  );
}

interface HeadProps extends Pick<MatrixProps, "text"> {
  readonly columns: readonly Column[];
  readonly here: readonly Period[];
}

function Head({ text, columns, here }: HeadProps) {
  const years = [...new Set(columns.map(({ month }) => month.slice(0, 4)))];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {text.waterPage.section}
        </th>
        {years.map((year) => (
          <th
            key={year}
            scope="colgroup"
            className="year"
            colSpan={columns.filter(({ month }) => month.startsWith(year)).length}
          >
            <span>{year}</span>
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ month, title }) => (
          <th
            key={month}
            scope="col"
            aria-label={title}
            data-month={month}
            data-here={here.includes(month) || undefined}
          >
            {text.monthShort(Number(month.slice(5)))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellsProps extends Pick<MatrixProps, "text" | "matrix"> {
  readonly columns: readonly Column[];
  readonly row: number;
}

/** Most of the table: drawn again only when the classes or the language change. */
const Cells = memo(function Cells({ text, matrix, columns, row }: CellsProps) {
  return columns.map(({ month, title }, at) => {
    const place = row * columns.length + at;
    const rank = matrix.ranks[place] ?? 0;
    const roman = rank === 0 ? "" : romanOf[rank as ClassRank];
    const isDemo = rank > 0 && matrix.isDemo[place] === 1;
    return (
      <td
        key={month}
        data-rank={rank || "none"}
        data-demo={isDemo || undefined}
        data-year={month.endsWith("-01") || undefined}
        title={`${title} ${roman || text.states["no-data"]}${isDemo ? ` · ${text.demo}` : ""}`}
      >
        {roman || <span className="visually-hidden">{text.states["no-data"]}</span>}
      </td>
    );
  });
});
