import { useState } from "react";

export interface SelectListProps {
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly describedBy?: string | undefined;
}

/** A page with forty such lists of all indicators and items kept the page waiting for seconds. */
const MOST_AT_ONCE = 20;

/** The list itself. A long one holds only what is chosen until someone turns to it. */
export function SelectList({ value, options, onChange, id, describedBy }: SelectListProps) {
  const [isUsed, setUsed] = useState(false);
  const isWhole = isUsed || options.length <= MOST_AT_ONCE;
  const listed = isWhole ? options : options.filter(([each]) => each === value);
  return (
    <span className="choice">
      <select
        className="select"
        id={id}
        aria-describedby={describedBy}
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
  );
}
