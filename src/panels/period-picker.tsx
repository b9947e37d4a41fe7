import type { Language } from "../domain/bilingual";
import type { Period } from "../domain/period";
import { formatPeriod } from "../messages/format-number";
import type { Messages } from "../messages/zh";

export interface PeriodPickerProps {
  readonly text: Messages;
  readonly language: Language;
  readonly label: string;
  readonly periods: readonly { readonly period: Period; readonly isDemo: boolean }[];
  readonly chosen: Period;
  readonly onChoose: (period: Period) => void;
}

/** Periods newest first, each saying whether it rests on published or made-up data. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { text, language, label, periods, chosen } = props;
  const known = periods.some(({ period }) => period === chosen)
    ? periods
    : [{ period: chosen, isDemo: false }, ...periods];
  return (
    <label className="layer-row">
      <span className="small muted">{label}</span>
      <select
        className="select"
        value={chosen}
        onChange={(event) => {
          const found = known.find(({ period }) => period === event.target.value);
          if (found) props.onChoose(found.period);
        }}
      >
        {known.map(({ period, isDemo }) => (
          <option key={period} value={period}>
            {formatPeriod(language, period)}
            {isDemo ? ` · ${text.demo}` : ""}
          </option>
        ))}
      </select>
    </label>
  );
}
