import { type Period, type PeriodKind, periodKind } from "../domain/period";
import { periodKindWords } from "../messages/format-period";
import { PeriodPicker, type PeriodPickerProps } from "./period-picker";

export interface PeriodOfKindProps extends PeriodPickerProps {
  /** Names the choice of the kind. */
  readonly kindLabel: string;
  /** A kind in words, with whose periods they are. */
  readonly byKind: (kind: string) => string;
}

const kinds: readonly PeriodKind[] = ["month", "quarter", "half", "year", "to-date", "season"];

/** First what kind of period (月、季度、半年、年、水期), then which; only kinds with rows are offered. */
export function PeriodOfKindPicker(props: PeriodOfKindProps) {
  const { periods, chosen } = props;
  const kind = periodKind(chosen);
  return (
    <div className="period-of-kind">
      <PeriodPicker
        {...props}
        periods={periods.filter(({ period }) => periodKind(period) === kind)}
        lead={<KindPicker {...props} byKind={(each) => each} />}
      />
    </div>
  );
}

/** 月、季度、半年、年、累计 or 水期: turning to another kind turns to a period of it. Nothing for one kind. */
export function KindPicker(props: PeriodOfKindProps) {
  const { language, periods, chosen, kindLabel, byKind, onChoose } = props;
  const own = periodKind(chosen);
  const offered = kindsOf(props);
  if (offered.length < 2) return null;
  return (
    <span className="choice">
      <select
        className="select"
        aria-label={kindLabel}
        value={own}
        onChange={(event) => {
          const next = offered.find((each) => each === event.target.value);
          const period = next && nearest(chosen, next, periods);
          if (period) onChoose(period);
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {byKind(periodKindWords[language][each])}
          </option>
        ))}
      </select>
    </span>
  );
}

function kindsOf({ periods, chosen }: PeriodPickerProps): readonly PeriodKind[] {
  const known = new Set([chosen, ...periods.map(({ period }) => period)].map(periodKind));
  return kinds.filter((each) => known.has(each));
}

/** The period of the asked kind in the same year if there is one, else the newest. */
function nearest(chosen: Period, kind: PeriodKind, periods: PeriodPickerProps["periods"]) {
  const ofKind = periods.map(({ period }) => period).filter((each) => periodKind(each) === kind);
  return ofKind.find((each) => each.startsWith(chosen.slice(0, 4))) ?? ofKind[0];
}
