import { classColours } from "../domain/palette";
import { romanOf } from "../domain/water/roman";
import { formatPeriod } from "../messages/format-number";
import { BasisMark } from "./demo-mark";
import type { SectionCardProps } from "./section-card";

type MonthStripProps = Pick<SectionCardProps, "months" | "text" | "language">;

/** Class month by month, a year a row; a month without readings stays an empty, hatched cell. */
export function MonthStrip({ months, text, language }: MonthStripProps) {
  if (months.length < 2) return null;
  const years = [...new Set(months.map(({ period }) => period?.slice(0, 4) ?? ""))];
  return (
    <section>
      <h3>{text.months}</h3>
      {years.map((year) => (
        <div key={year}>
          <p className="small muted">{year}</p>
          <div className="month-strip">{cellsOf(year, months, language)}</div>
        </div>
      ))}
      {months.some(({ basis }) => basis === "demo") && <BasisMark basis="demo" text={text} />}
    </section>
  );
}

function cellsOf(
  year: string,
  months: MonthStripProps["months"],
  language: MonthStripProps["language"],
) {
  return Array.from({ length: 12 }, (_, place) => {
    const key = `${year}-${String(place + 1).padStart(2, "0")}`;
    const month = months.find(({ period }) => period === key);
    const rank = month?.rank ?? null;
    if (!month?.period || rank === null) return <span key={key} data-none />;
    return (
      <span
        key={key}
        style={{ backgroundColor: classColours[rank] }}
        title={`${formatPeriod(language, month.period)} ${romanOf[rank]}`}
      >
        {romanOf[rank]}
      </span>
    );
  });
}
