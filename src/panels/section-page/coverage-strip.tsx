import type { Period } from "../../domain/period";
import { limitsFor } from "../../domain/water/class-of-item";
import { formatPeriod } from "../../messages/format-period";
import type { SectionPageProps } from "./section-page";

type CellKind = keyof SectionPageProps["text"]["sectionPage"]["cells"];

const YEARS = 6;

/** Items against months: read, absent for a stated reason, or no record at all. */
export function CoverageStrip(props: SectionPageProps) {
  const { text, readings, absences, limits, section, language } = props;
  const words = text.sectionPage;
  const years = [...new Set(readings.map(({ period }) => period.slice(0, 4)))]
    .toSorted()
    .slice(-YEARS);
  const items = limits.filter(
    (line) =>
      limitsFor(limits, line.item, section.waterKind) === line &&
      readings.some((each) => each.item === line.item),
  );
  const read = new Map<string, CellKind>([
    ...absences.map(({ item, period, kind }) => [`${item} ${period}`, kind] as const),
    ...readings.map(({ item, period }) => [`${item} ${period}`, "read"] as const),
  ]);
  if (years.length === 0) return <p className="muted">{text.noRows}</p>;
  return (
    <div className="scroll-x">
      <table className="coverage-strip">
        <thead>
          <tr>
            <th>
              <span className="visually-hidden">{words.item}</span>
            </th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <tr key={line.item}>
              <th scope="row">{line.name[language]}</th>
              {years.map((year) => (
                <Year key={year} {...{ year, read, text, language }} item={line.item} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface YearProps extends Pick<SectionPageProps, "text" | "language"> {
  readonly year: string;
  readonly item: string;
  readonly read: ReadonlyMap<string, CellKind>;
}

/** Twelve marks, and how many of them were read in words. */
function Year({ year, item, read, text, language }: YearProps) {
  const months = Array.from({ length: 12 }, (_, at): { period: Period; kind: CellKind } => {
    const period = `${year}-${String(at + 1).padStart(2, "0")}` as Period;
    return { period, kind: read.get(`${item} ${period}`) ?? "none" };
  });
  const count = months.filter(({ kind }) => kind === "read").length;
  return (
    <td>
      <span className="visually-hidden">{text.sectionPage.monthsRead(count, 12)}</span>
      <span className="coverage-cells" aria-hidden="true">
        {months.map(({ period, kind }) => (
          <i
            key={period}
            data-kind={kind}
            title={`${formatPeriod(language, period)} ${text.sectionPage.cells[kind]}`}
          />
        ))}
      </span>
    </td>
  );
}
