import type { Period } from "../../domain/period";
import { limitsFor } from "../../domain/water/class-of-item";
import { formatPeriod } from "../../messages/format-period";
import type { Wording } from "../figure-words";
import { type CellKind, type Coverage, cellKinds, coverageOf } from "./coverage";
import { ItemButton } from "./item-button";
import type { SectionPageProps } from "./section-page";

/** Items against months: read, absent for a stated reason, or no record at all. */
export function CoverageStrip(props: SectionPageProps) {
  const { text, limits, section, language } = props;
  const words = text.sectionPage;
  const coverage = coverageOf(props.readings, props.absences);
  const items = limits.filter(
    (line) =>
      limitsFor(limits, line.item, section.waterKind) === line && coverage.items.has(line.item),
  );
  if (coverage.years.length === 0) return <p className="muted">{text.noRows}</p>;
  return (
    <>
      <Key {...{ text, language, coverage }} />
      <div className="scroll-x">
        <table className="coverage-strip">
          <thead>
            <tr>
              <th>
                <span className="visually-hidden">{words.item}</span>
              </th>
              {coverage.years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((line) => (
              <tr key={line.item}>
                <th scope="row">
                  <ItemButton item={line.item} name={line.name[language]} onItem={props.onItem} />
                </th>
                {coverage.years.map((year) => (
                  <Year key={year} {...{ year, coverage, text, language }} item={line.item} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface KeyProps extends Wording {
  readonly coverage: Coverage;
}

function Key({ coverage, text }: KeyProps) {
  const used = cellKinds.filter((kind) => kind === "none" || coverage.kinds.has(kind));
  return (
    <ul className="coverage-key small muted">
      {used.map((kind) => (
        <li key={kind}>
          <i data-kind={kind} />
          {text.sectionPage.cells[kind]}
        </li>
      ))}
    </ul>
  );
}

interface YearProps extends KeyProps {
  readonly year: string;
  readonly item: string;
}

/** Twelve marks, and in words how many months were read and why others were not. */
function Year({ year, item, coverage, text, language }: YearProps) {
  const words = text.sectionPage;
  const months = Array.from({ length: 12 }, (_, at): { period: Period; kind: CellKind } => {
    const period = `${year}-${String(at + 1).padStart(2, "0")}` as Period;
    return { period, kind: coverage.kindOf(item, period) };
  });
  const said = cellKinds.flatMap((kind) => {
    const count = months.filter((each) => each.kind === kind).length;
    return count > 0 ? [words.cellCount(words.cells[kind], count)] : [];
  });
  return (
    <td>
      <span className="visually-hidden">{text.list(said)}</span>
      <span className="coverage-cells" aria-hidden="true">
        {months.map(({ period, kind }) => (
          <i
            key={period}
            data-kind={kind}
            title={`${formatPeriod(language, period)} ${words.cells[kind]}`}
          />
        ))}
      </span>
    </td>
  );
}
