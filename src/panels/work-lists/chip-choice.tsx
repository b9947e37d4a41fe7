import { Icon } from "../icon";

export interface ChipOption {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

export interface ChipChoiceProps {
  readonly id: string;
  readonly options: readonly ChipOption[];
  readonly chosen: readonly string[];
  readonly add: string;
  readonly without: (name: string) => string;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Several of a long list: what is chosen as chips, the rest in a list in groups. */
export function ChipChoice({ id, options, chosen, add, without, onChoose }: ChipChoiceProps) {
  const nameOf = (each: string) => options.find((option) => option.id === each)?.name ?? each;
  const left = options.filter((option) => !chosen.includes(option.id));
  const groups = [...new Set(left.map(({ group }) => group))];
  return (
    <div className="chip-choice">
      {chosen.map((each) => (
        <button
          key={each}
          type="button"
          className="filter-chip"
          aria-label={without(nameOf(each))}
          onClick={() => onChoose(chosen.filter((other) => other !== each))}
        >
          {nameOf(each)}
          <Icon name="close" />
        </button>
      ))}
      <span className="choice">
        <select
          id={id}
          className="select"
          value=""
          onChange={({ target }) => target.value && onChoose([...chosen, target.value])}
        >
          <option value="">{add}</option>
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {left
                .filter((option) => option.group === group)
                .map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </span>
    </div>
  );
}
