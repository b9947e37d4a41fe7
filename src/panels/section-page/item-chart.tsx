import { type Period, yearOf } from "../../domain/period";
import { limitsFor } from "../../domain/water/class-of-item";
import { formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { BasisMark } from "../demo-mark";
import { ClassBandChart } from "./class-band-chart";
import type { ChartMonths, SectionPageProps } from "./section-page";

const spans: readonly ChartMonths[] = [12, 24, 36, 60];

/** The chart of the chosen item with its pickers, and the same months as a table. */
export function ItemChart(props: SectionPageProps) {
  const { text, language, section, limits, readings, item, span } = props;
  const words = text.sectionPage;
  const line = limitsFor(limits, item, section.waterKind);
  const months = monthsShown(
    readings.map(({ period }) => period),
    span,
  );
  const shown = readings.filter((each) => each.item === item && months.includes(each.period));
  return (
    <section>
      <div className="chart-head">
        <h3>{words.chart}</h3>
        {shown.some(({ basis }) => basis === "demo") && <BasisMark basis="demo" text={text} />}
        <div className="chart-tools">
          <ItemPicker {...props} />
          <Picker
            label={words.span}
            value={String(span)}
            options={spans.map((each) => [String(each), words.spanMonths(each)])}
            onPick={(next) => props.onSpan(spans.find((each) => String(each) === next) ?? span)}
          />
        </div>
      </div>
      {line && (
        <ClassBandChart
          {...{ text, language, months }}
          readings={shown}
          limits={line}
          target={props.assessment.target?.rank ?? null}
        />
      )}
      <p className="small muted">
        {words.demoPoints}
        {shown[0] ? ` · ${text.sourceWords(shown[0].source)}` : ""}
        {line ? ` · ${line.clause}` : ""}
      </p>
      <details className="chart-table">
        <summary>{words.asTable}</summary>
        <table className="table">
          <tbody>
            {shown.map(({ period, value, basis }) => (
              <tr key={period}>
                <th scope="row">{formatPeriod(language, period)}</th>
                <td className="number">{formatNumber(language, value, 4)}</td>
                <td>{text.measure(line?.unit ?? "")}</td>
                <td>
                  <BasisMark basis={basis} text={text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function ItemPicker({ text, language, limits, section, readings, item, onItem }: SectionPageProps) {
  const read = new Set(readings.map((each) => each.item));
  const offered = limits.filter(
    (line) => read.has(line.item) && limitsFor(limits, line.item, section.waterKind) === line,
  );
  return (
    <Picker
      label={text.sectionPage.item}
      value={item}
      options={offered.map((line) => [line.item, line.name[language]])}
      onPick={onItem}
    />
  );
}

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onPick: (value: string) => void;
}

function Picker({ label, value, options, onPick }: PickerProps) {
  return (
    <label className="choice-label">
      <span className="small muted">{label}</span>
      <span className="choice">
        <select className="select" value={value} onChange={(event) => onPick(event.target.value)}>
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}

/** The last `span` months up to the newest reading, each of them, read or not. */
function monthsShown(read: readonly Period[], span: number): readonly Period[] {
  const newest = read.toSorted().at(-1);
  if (!newest) return [];
  const last = yearOf(newest) * 12 + Number(newest.slice(5)) - 1;
  return Array.from({ length: span }, (_, at) => {
    const month = last - span + 1 + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}` as Period;
  });
}
