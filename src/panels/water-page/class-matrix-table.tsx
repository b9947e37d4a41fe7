import { memo } from "react";
import { Button } from "react-aria-components";
import type { Period } from "../../domain/period";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import { formatPeriod } from "../../messages/format-period";
import type { Wording } from "../figure-words";

export interface MatrixProps extends Wording {
  readonly matrix: {
    readonly sections: readonly { readonly id: string; readonly name: string }[];
    readonly months: readonly Period[];
    /** Section-major, 0 where nothing was read. */
    readonly ranks: Uint8Array;
    readonly isDemo: Uint8Array;
  };
  readonly onSection: (id: string) => void;
}

/** Sections against months, a class a cell: colour and numeral, years above. */
export const ClassMatrixTable = memo(function ClassMatrixTable(props: MatrixProps) {
  const { text, matrix } = props;
  const years = [...new Set(matrix.months.map((month) => month.slice(0, 4)))];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="class-matrix" tabIndex={0} aria-label={text.waterPage.matrix}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.waterPage.section}</th>
              {years.map((year) => (
                <th
                  key={year}
                  scope="colgroup"
                  colSpan={matrix.months.filter((month) => month.startsWith(year)).length}
                >
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.sections.map((section, row) => (
              <Row key={section.id} {...props} section={section} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="small muted">{text.waterPage.matrixHint}</p>
    </>
  );
});

interface RowProps extends MatrixProps {
  readonly section: { readonly id: string; readonly name: string };
  readonly row: number;
}

function Row({ matrix, section, row, text, language, onSection }: RowProps) {
  const { months, ranks, isDemo } = matrix;
  return (
    <tr>
      <th scope="row">
        <Button className="link" onPress={() => onSection(section.id)}>
          {section.name}
        </Button>
      </th>
      {months.map((month, at) => {
        const rank = ranks[row * months.length + at] ?? 0;
        const roman = rank === 0 ? "" : romanOf[rank as ClassRank];
        return (
          <td
            key={month}
            data-rank={rank || "none"}
            data-demo={isDemo[row * months.length + at] === 1 || undefined}
            title={`${formatPeriod(language, month)} ${roman || text.states["no-data"]}`}
          >
            {roman || <span className="visually-hidden">{text.states["no-data"]}</span>}
          </td>
        );
      })}
    </tr>
  );
}
