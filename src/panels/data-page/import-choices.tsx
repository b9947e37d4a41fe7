import { useState } from "react";
import { Button } from "react-aria-components";
import type { Language } from "../../domain/bilingual";
import type { Period } from "../../domain/period";
import { parsePeriodText } from "../../domain/tables/recognise/period-text";
import type { ReshapeChoices } from "../../domain/tables/recognise/reshape";
import { formatPeriod } from "../../messages/format-period";
import type { Messages } from "../../messages/zh";
import { ListChoice } from "../list-choice";

export interface ImportChoicesProps {
  readonly text: Messages;
  readonly language: Language;
  readonly choices: ReshapeChoices;
  readonly indicators: readonly (readonly [id: string, name: string])[];
  readonly onChoices: (choices: ReshapeChoices) => void;
  /** What title or name of the file say where no column does: offered, never taken by itself. */
  readonly said: Period | null;
  /** The id of the indicator they say where no column does; offered in the same way. */
  readonly saidIndicator: string | null;
}

/** One period for all rows, as it is usually written; what cannot be read is said and changes nothing. */
function PeriodOfAll({ text, language, choices, said, onChoices }: ImportChoicesProps) {
  const words = text.data;
  const [typed, setTyped] = useState(choices.period ?? "");
  const [isUnknown, setUnknown] = useState(false);
  const take = (period: string | null) => {
    if (period !== choices.period) onChoices({ ...choices, period });
  };
  const commit = () => {
    const period = parsePeriodText(typed);
    setUnknown(typed.trim() !== "" && period === null);
    if (period !== null || typed.trim() === "") take(period);
  };
  return (
    <>
      <label className="choice-label">
        <span className="small muted">{words.periodLabel}</span>
        <input
          className="input"
          placeholder={words.periodHint}
          value={typed}
          aria-invalid={isUnknown || undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
        />
        {isUnknown && <span className="small warn">{words.periodUnknown}</span>}
      </label>
      {said !== null && choices.period === null && (
        <Button className="button" onPress={() => take(said)}>
          {words.takeSaid(formatPeriod(language, said))}
        </Button>
      )}
    </>
  );
}

const rules = ["none", "first", "last"] as const;

/** What the table itself does not say: its period, its indicator, and which of several rows counts. */
export function ImportChoices(props: ImportChoicesProps) {
  const { text, choices, indicators, saidIndicator, onChoices } = props;
  const words = text.data;
  const said = indicators.find(([id]) => id === saidIndicator);
  return (
    <div className="corrections">
      <PeriodOfAll key={choices.period} {...props} />
      <ListChoice
        label={words.indicatorLabel}
        value={choices.indicator ?? ""}
        options={[["", words.notStated], ...indicators]}
        onChange={(value) => onChoices({ ...choices, indicator: value || null })}
      />
      {said && choices.indicator === null && (
        <Button className="button" onPress={() => onChoices({ ...choices, indicator: said[0] })}>
          {words.takeSaid(said[1])}
        </Button>
      )}
      <ListChoice
        label={words.duplicates}
        value={choices.duplicates}
        options={rules.map((rule) => [rule, words.duplicateRules[rule]] as const)}
        onChange={(value) =>
          onChoices({ ...choices, duplicates: rules.find((rule) => rule === value) ?? "none" })
        }
      />
    </div>
  );
}
