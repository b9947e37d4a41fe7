export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
  /** The label is only for those who cannot see the place it stands in. */
  readonly isLabelHidden?: boolean;
}

/** A labelled list to choose one of. */
export function Choice({ label, value, options, onChange, isLabelHidden = false }: ChoiceProps) {
  return (
    <label className="choice-label">
      <span className={isLabelHidden ? "visually-hidden" : "small muted"}>{label}</span>
      <span className="choice">
        <select className="select" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
