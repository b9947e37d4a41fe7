import type { Period } from "../../domain/period";
import type { ItemLimits } from "../../domain/water/limits";
import type { Wording } from "../figure-words";
import type { Frame } from "./chart-frame";
import type { MonthPoint } from "./month-series";
import { monthWords } from "./month-words";

export interface MonthCursorProps extends Wording {
  readonly points: readonly MonthPoint[];
  readonly limits: ItemLimits;
  readonly frame: Frame;
  readonly at: number;
  readonly onMonth: (month: Period) => void;
}

/** A slider over the charts that reads one month out, by pointer, finger or arrow keys. */
export function MonthCursor({
  points,
  limits,
  frame,
  at,
  onMonth,
  text,
  language,
}: MonthCursorProps) {
  const point = points[at];
  if (!point) return null;
  const words = monthWords(point, limits, { text, language });
  const choose = (place: number) => {
    const month = points[Math.min(Math.max(place, 0), points.length - 1)];
    if (month) onMonth(month.period);
  };
  return (
    <>
      <input
        className="month-cursor"
        type="range"
        min={0}
        max={points.length - 1}
        value={at}
        aria-label={text.sectionPage.monthCursor}
        aria-valuetext={words}
        style={{ left: frame.x(0), width: frame.right - frame.left - frame.column }}
        onChange={(event) => choose(Number(event.target.value))}
        onPointerMove={({ clientX, currentTarget, pointerType }) => {
          const { left, width } = currentTarget.getBoundingClientRect();
          const share = (clientX - left) / Math.max(width, 1);
          if (pointerType === "mouse") choose(Math.round(share * (points.length - 1)));
        }}
      />
      <p className="chart-readout" data-testid="month-readout">
        {words}
      </p>
    </>
  );
}
