import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface FilterChip {
  readonly key: string;
  readonly name: string;
  readonly onRemove: () => void;
}

export interface FilterChipsProps {
  readonly text: Messages;
  readonly chips: readonly FilterChip[];
  readonly onClear: () => void;
}

/** What holds something back in every view, in one line, each with its way out. Nothing when nothing does. */
export function FilterChips({ text, chips, onClear }: FilterChipsProps) {
  if (chips.length === 0) return null;
  const words = text.comparePage;
  return (
    <search className="filter-chips" aria-label={words.filter} data-testid="filter-chips">
      <Icon name="filter" />
      {chips.map(({ key, name, onRemove }) => (
        <Button
          key={key}
          className="filter-chip"
          aria-label={words.removeFilter(name)}
          onPress={onRemove}
        >
          {name}
          <Icon name="close" />
        </Button>
      ))}
      <Button className="link" onPress={onClear}>
        {words.clearFilters}
      </Button>
    </search>
  );
}
