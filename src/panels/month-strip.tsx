import { romanOf } from "../domain/water/roman";
import { formatPeriod } from "../messages/format-period";
import { BasisMark } from "./demo-mark";
import type { SectionCardProps } from "./section-card";

type MonthStripProps = Pick<SectionCardProps, "months" | "text" | "language">;

const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1);

/** Class month by month, a year a row; a month without readings stays hatched. It is its own table. */
export function MonthStrip({ months, text, language }: MonthStripProps) {
  if (months.length < 2) return null;
  const years = [...new Set(months.map(({ period }) => period?.slice(0, 4) ?? ""))].toSorted();
  return (
    <section>
      <h3>
        {text.months}
        {months.some(({ basis }) => basis === "demo") && <BasisMark basis="demo" text={text} />}
      </h3>
      <table className="months">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text.year}</span>
            </th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                {text.monthShort(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {MONTHS.map((month) => (
                <Cell key={month} {...{ months, text, language }} month={keyOf(year, month)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function keyOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

function Cell({ months, text, language, month }: MonthStripProps & { readonly month: string }) {
  const found = months.find(({ period }) => period === month);
  const rank = found?.rank ?? null;
  if (!found?.period || rank === null)
    return (
      <td data-rank="none" title={text.states["no-data"]}>
        <span className="visually-hidden">{text.states["no-data"]}</span>
      </td>
    );
  return (
    <td data-rank={rank} title={`${formatPeriod(language, found.period)} ${romanOf[rank]}`}>
      {romanOf[rank]}
    </td>
  );
}
