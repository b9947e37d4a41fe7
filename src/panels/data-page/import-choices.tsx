import { useState } from "react";
import type { ReshapeChoices } from "../../domain/tables/recognise/reshape";
import type { Messages } from "../../messages/zh";
import { Choice } from "./choice";

export interface ImportChoicesProps {
  readonly text: Messages;
  readonly choices: ReshapeChoices;
  readonly indicators: readonly (readonly [id: string, name: string])[];
  readonly onChoices: (choices: ReshapeChoices) => void;
}

const rules = ["none", "first", "last"] as const;

/** What the table itself does not say: its period, its indicator, and which of several rows counts. */
export function ImportChoices({ text, choices, indicators, onChoices }: ImportChoicesProps) {
  const words = text.data;
  const [period, setPeriod] = useState(choices.period ?? "");
  const commit = () => {
    const next = period.trim() || null;
    if (next !== choices.period) onChoices({ ...choices, period: next });
  };
  return (
    <div className="corrections">
      <label className="choice-label">
        <span className="small muted">{words.periodLabel}</span>
        <input
          className="input"
          placeholder={words.periodHint}
          value={period}
          onChange={(event) => setPeriod(event.target.value)}
          onBlur={commit}
        />
      </label>
      <Choice
        label={words.indicatorLabel}
        value={choices.indicator ?? ""}
        options={[["", words.notStated], ...indicators]}
        onChange={(value) => onChoices({ ...choices, indicator: value || null })}
      />
      <Choice
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
