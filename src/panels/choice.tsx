import { useId } from "react";
import { SelectList } from "./select-list";

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  /** Words by value, or values that are their own words, in their order. */
  readonly options: Readonly<Record<Value, string>> | readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, with what it means underneath. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, options, chosen, onChoose } = props;
  const id = useId();
  const entries = entriesOf(options);
  return (
    <div className="choice-line">
      <label htmlFor={id}>{label}</label>
      <SelectList
        id={id}
        describedBy={hint ? `${id}-hint` : undefined}
        value={chosen}
        options={entries}
        onChange={(value) => {
          const entry = entries.find(([each]) => each === value);
          if (entry) onChoose(entry[0]);
        }}
      />
      {hint && (
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      )}
    </div>
  );
}

/** An object would put names that are numbers, as "2023", before the others. */
function entriesOf<Value extends string>(options: ChoiceProps<Value>["options"]) {
  if (isList(options)) return options.map((value) => [value, value] as const);
  return Object.entries(options) as [Value, string][];
}

function isList<Value extends string>(
  options: ChoiceProps<Value>["options"],
): options is readonly Value[] {
  return Array.isArray(options);
}
