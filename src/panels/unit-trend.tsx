import { formatNumber } from "../messages/format-number";
import { BasisMark } from "./demo-mark";
import { SparkLine } from "./spark-line";
import type { UnitCardProps } from "./unit-card";

type TrendProps = Pick<UnitCardProps, "text" | "language" | "indicator" | "verdict" | "history">;

/** The chosen indicator over the years, as a line and as the numbers under it. */
export function UnitTrend({ text, language, indicator, verdict, history }: TrendProps) {
  const points = history
    .filter((each) => each.indicator === indicator.id && each.value !== null)
    .map(({ period, value, basis }) => ({
      label: period,
      value: value ?? 0,
      isDemo: basis === "demo",
    }));
  if (points.length < 2) return null;
  return (
    <section>
      <h3>{text.trend}</h3>
      <SparkLine
        points={points}
        target={verdict?.target?.value ?? null}
        language={language}
        label={`${indicator.name[language]} ${points[0]?.label}–${points.at(-1)?.label}`}
      />
      <table className="table">
        <thead>
          <tr>
            {points.map(({ label }) => (
              <th key={label} className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {points.map(({ label, value }) => (
              <td key={label} className="number">
                {formatNumber(language, value, indicator.decimals)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {points.some(({ isDemo }) => isDemo) && <BasisMark basis="demo" text={text} />}
    </section>
  );
}
