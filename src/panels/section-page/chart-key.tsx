import type { Acidity } from "../../domain/water/averages";
import type { ItemLimits } from "../../domain/water/limits";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank } from "../../domain/water/section";
import { formatNumber } from "../../messages/format-number";
import type { Wording } from "../figure-words";
import { scaleOf } from "./class-bands";
import { limitWords } from "./limit-words";
import { type MonthPoint, meanShown } from "./month-series";

export interface ChartKeyProps extends Wording {
  readonly points: readonly MonthPoint[];
  readonly limits: ItemLimits;
  readonly target: ClassRank | null;
  readonly acidity: Acidity;
}

/** What the axis measures, and what the two lines across the chart are. */
export function ChartKey({ points, limits, target, acidity, text, language }: ChartKeyProps) {
  const words = text.sectionPage;
  const unit = text.measure(limits.unit);
  const found = meanShown(limits.item, points, acidity);
  const values = points.flatMap(({ reading }) => (reading ? [reading.value] : []));
  const figure = found && formatNumber(language, found.mean, limits.decimals + 1);
  return (
    <p className="chart-key small">
      <b>{unit ? `${limits.name[language]}, ${unit}` : limits.name[language]}</b>
      {scaleOf(limits, values, 0).isLog && <span>{words.logScale}</span>}
      {target !== null && limits.participates && (
        <span>
          <i data-line="goal" />
          {words.targetLine(romanOf[target], limitWords(limits, target, language))}
        </span>
      )}
      {found && figure && (
        <span>
          <i data-line="mean" />
          {words.meanLine(figure, found.months, found.isDemo)}
        </span>
      )}
      {points.some(({ isAssessed }) => isAssessed) && (
        <span>
          <i data-line="period" />
          {words.assessedMonths}
        </span>
      )}
    </p>
  );
}
