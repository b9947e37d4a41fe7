import { type Observation, versionOf } from "../domain/observation";
import { formatNumber } from "../messages/format-number";
import { formatColumnPeriod } from "../messages/format-period";
import { BasisMark } from "./demo-mark";
import { figureOf, targetWords } from "./figure-words";
import { SparkLine } from "./spark-line";
import type { UnitCardProps } from "./unit-card";

type TrendProps = Pick<UnitCardProps, "text" | "language" | "indicator" | "verdict" | "history">;

/** More do not fit over their numbers. */
const MOST = 8;

/** The chosen indicator over the periods, as a line and as the numbers under it. */
export function UnitTrend(props: TrendProps) {
  const { text, language, indicator } = props;
  const own = props.history
    .filter((each) => each.indicator === indicator.id && each.value !== null)
    .slice(-MOST);
  if (own.length < 2) return null;
  const points = own.map((each) => ({
    label: formatColumnPeriod(language, each.period),
    value: each.value ?? 0,
    words: wordsOf(each, props),
    ...versionOf(each),
  }));
  const unit = indicator.unit[language];
  return (
    <section>
      <h3>
        {text.trend}
        {unit && <span className="count">{unit}</span>}
        {own.some(({ basis }) => basis === "demo") && <BasisMark basis="demo" text={text} />}
      </h3>
      <SparkLine
        points={points}
        target={targetOf(props)}
        label={`${indicator.name[language]} ${points[0]?.label}–${points.at(-1)?.label}`}
      />
      <table className="table trend-table">
        <thead>
          <tr>
            {points.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {points.map(({ label, value }) => (
              <td key={label}>{formatNumber(language, value, indicator.decimals)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function wordsOf({ value, version }: Observation, { text, language, indicator }: TrendProps) {
  const figure = figureOf(value ?? 0, indicator, language);
  return version === undefined ? figure : text.ofVersion(figure, version);
}

function targetOf(props: TrendProps) {
  const { text, verdict, indicator } = props;
  const value = verdict?.target?.value ?? null;
  if (!verdict || value === null) return null;
  return { value, words: text.targetShort(targetWords(verdict, indicator, props)) };
}
