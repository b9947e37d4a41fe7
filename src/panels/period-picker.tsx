import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Language } from "../domain/bilingual";
import type { Period } from "../domain/period";
import { formatPeriod } from "../messages/format-period";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface PeriodPickerProps {
  readonly text: Messages;
  readonly language: Language;
  readonly label: string;
  readonly periods: readonly { readonly period: Period; readonly isDemo: boolean }[];
  readonly chosen: Period;
  readonly onChoose: (period: Period) => void;
  /** Before the stepper: what kind of period it steps through. */
  readonly lead?: ReactNode;
}

/** The period with the ones before and after it, each saying when it rests on made-up data. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { text, language, label, periods, chosen, onChoose } = props;
  const known = periods.some(({ period }) => period === chosen)
    ? periods
    : [{ period: chosen, isDemo: false }, ...periods];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, which cannot stand beside
    <div className="period-row" role="group" aria-label={label}>
      {props.lead}
      <div className="stepper">
        <Step {...props} name={text.earlier} by={-1} />
        <span className="choice">
          <select
            className="select"
            aria-label={label}
            value={chosen}
            onChange={(event) => {
              const found = known.find(({ period }) => period === event.target.value);
              if (found) onChoose(found.period);
            }}
          >
            {known.map(({ period, isDemo }) => (
              <option key={period} value={period}>
                {formatPeriod(language, period)}
                {isDemo && period !== chosen ? ` · ${text.demo}` : ""}
              </option>
            ))}
          </select>
        </span>
        <Step {...props} name={text.later} by={1} />
      </div>
    </div>
  );
}

interface StepProps extends PeriodPickerProps {
  readonly name: string;
  readonly by: 1 | -1;
}

function Step({ periods, chosen, label, name, by, onChoose }: StepProps) {
  const inOrder = periods.map(({ period }) => period).toSorted();
  const place = inOrder.indexOf(chosen);
  const next = place < 0 ? undefined : inOrder[place + by];
  return (
    <Button
      aria-label={`${label}: ${name}`}
      isDisabled={next === undefined}
      onPress={() => next && onChoose(next)}
    >
      <Icon name={by < 0 ? "left" : "right"} />
    </Button>
  );
}
