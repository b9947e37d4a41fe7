import { useState } from "react";
import type { Period } from "../../domain/period";
import { limitsFor } from "../../domain/water/class-of-item";
import type { ItemLimits } from "../../domain/water/limits";
import { BasisMark } from "../demo-mark";
import { Segments } from "../segments";
import { frameOf } from "./chart-frame";
import { ChartKey } from "./chart-key";
import { ClassBandChart } from "./class-band-chart";
import { ClassSteps } from "./class-steps";
import { ItemPicker } from "./item-picker";
import { MonthCursor } from "./month-cursor";
import { monthSeries } from "./month-series";
import { MonthsTable } from "./months-table";
import type { ChartMonths, SectionPageProps } from "./section-page";
import { useWidth } from "./use-width";

const spans: readonly ChartMonths[] = [12, 24, 36, 60];

/** The chosen item and the section's class month by month, and the same months as a table. */
export function ItemChart(props: SectionPageProps) {
  const { text, section, limits, item, readings, span } = props;
  const words = text.sectionPage;
  const line = limitsFor(limits, item, section.waterKind);
  return (
    <section>
      <div className="chart-head">
        <h3>{words.chart}</h3>
        {readings.some(({ basis }) => basis === "demo") && <BasisMark basis="demo" text={text} />}
        <Segments
          className="segments chart-span"
          label={words.span}
          keys={spans.map(String)}
          chosen={String(span)}
          onChoose={(key) => props.onSpan(Number(key) as ChartMonths)}
          spoken={(key) => words.spanMonths(Number(key))}
        >
          {(key) => words.spanShort(Number(key))}
        </Segments>
      </div>
      <ItemPicker {...props} />
      {line && readings.length > 0 ? (
        <MonthCharts {...props} line={line} />
      ) : (
        <p className="muted">{text.noRows}</p>
      )}
    </section>
  );
}

interface MonthChartsProps extends SectionPageProps {
  readonly line: ItemLimits;
}

/** Both charts over the same months, with one month read out. */
function MonthCharts(props: MonthChartsProps) {
  const { text, language, line, assessment, acidity } = props;
  const [width, measure] = useWidth(720);
  const [chosen, setChosen] = useState<Period | null>(null);
  const points = monthSeries({ ...props, limits: line });
  const picked = points.findIndex(({ period }) => period === chosen);
  const newest = points.findLastIndex(({ reading }) => reading !== null);
  const at = picked >= 0 ? picked : Math.max(newest, 0);
  const sources = new Set(points.flatMap(({ reading }) => (reading ? [reading.source] : [])));
  const frame = frameOf(width, points.length);
  const target = assessment.target?.rank ?? null;
  const drawn = { text, language, points, frame, at, target, acidity };
  return (
    <>
      <div className="charts" ref={measure} data-testid="charts">
        <ChartKey {...drawn} limits={line} />
        <ClassBandChart {...drawn} limits={line} />
        <ClassSteps {...drawn} />
        <MonthCursor {...drawn} limits={line} onMonth={setChosen} />
      </div>
      <details className="chart-table">
        <summary>{text.sectionPage.asTable}</summary>
        <MonthsTable {...drawn} limits={line} />
      </details>
      <p className="small muted">
        {[
          text.sectionPage.demoPoints,
          ...[...sources].map(text.sourceWords),
          text.citation(line.clause),
        ].join(" · ")}
      </p>
    </>
  );
}
