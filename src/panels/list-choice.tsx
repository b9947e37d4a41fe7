import { useState } from "react";

export interface ListChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
  /** The label is only for those who cannot see the place it stands in. */
  readonly isLabelHidden?: boolean;
}

/** A page with forty such lists of all indicators and items kept the page waiting for seconds. */
const MOST_AT_ONCE = 20;

/** A labelled list to choose one of. A long one holds only what is chosen until someone turns to it. */
export function ListChoice({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
}: ListChoiceProps) {
  const [isUsed, setUsed] = useState(false);
  const isWhole = isUsed || options.length <= MOST_AT_ONCE;
  const listed = isWhole ? options : options.filter(([each]) => each === value);
  return (
    <label className="choice-label">
      <span className={isLabelHidden ? "visually-hidden" : "small muted"}>{label}</span>
      <span className="choice">
        <select
          className="select"
          value={value}
          onFocus={() => setUsed(true)}
          onPointerDown={() => setUsed(true)}
          onChange={(event) => onChange(event.target.value)}
        >
          {listed.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
