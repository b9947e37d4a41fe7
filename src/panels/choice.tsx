import { useId } from "react";

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, with what it means underneath. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, options, chosen, onChoose } = props;
  const id = useId();
  const values = Object.keys(options) as Value[];
  return (
    <div className="choice-line">
      <label htmlFor={id}>{label}</label>
      <span className="choice">
        <select
          id={id}
          className="select"
          aria-describedby={hint ? `${id}-hint` : undefined}
          value={chosen}
          onChange={(event) => {
            const value = values.find((each) => each === event.target.value);
            if (value) onChoose(value);
          }}
        >
          {values.map((value) => (
            <option key={value} value={value}>
              {options[value]}
            </option>
          ))}
        </select>
      </span>
      {hint && (
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      )}
    </div>
  );
}
