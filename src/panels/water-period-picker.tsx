import { type Period, type PeriodKind, periodKind } from "../domain/period";
import { periodKindWords } from "../messages/format-period";
import { PeriodPicker, type PeriodPickerProps } from "./period-picker";

const kinds: readonly PeriodKind[] = ["month", "quarter", "half", "year", "to-date", "season"];

/** First what kind of period (月、季度、半年、年、水期), then which; only those with readings are offered. */
export function WaterPeriodPicker(props: PeriodPickerProps) {
  const { periods, chosen } = props;
  const kind = periodKind(chosen);
  return (
    <div className="water-period">
      <PeriodPicker
        {...props}
        periods={periods.filter(({ period }) => periodKind(period) === kind)}
        lead={<WaterKindPicker {...props} />}
      />
    </div>
  );
}

/** 月、季度、半年、年、累计 or 水期: turning to another kind turns to a period of it. */
export function WaterKindPicker({ text, language, periods, chosen, onChoose }: PeriodPickerProps) {
  const own = periodKind(chosen);
  const offered = kinds.filter(
    (each) => each === own || periods.some(({ period }) => periodKind(period) === each),
  );
  return (
    <span className="choice">
      <select
        className="select"
        aria-label={text.periodKind}
        value={own}
        onChange={(event) => {
          const next = offered.find((each) => each === event.target.value);
          const period = next && nearest(chosen, next, periods);
          if (period) onChoose(period);
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {text.waterBy(periodKindWords[language][each])}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The period of the asked kind in the same year if there is one, else the newest. */
function nearest(chosen: Period, kind: PeriodKind, periods: PeriodPickerProps["periods"]) {
  const ofKind = periods.map(({ period }) => period).filter((each) => periodKind(each) === kind);
  return ofKind.find((each) => each.startsWith(chosen.slice(0, 4))) ?? ofKind[0];
}
