import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

export interface SegmentsProps<Key extends string> {
  readonly label: string;
  /** How the row looks. */
  readonly className: string;
  readonly keys: readonly Key[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  /** What stands on a button. */
  readonly children: (key: Key) => ReactNode;
  /** Said in place of what stands on it. */
  readonly spoken?: (key: Key) => string;
}

/** A row of buttons one of which is always chosen; to assistive technology a group of radio buttons. */
export function Segments<Key extends string>(props: SegmentsProps<Key>) {
  const { label, className, keys, chosen, onChoose, children, spoken } = props;
  return (
    <ToggleButtonGroup
      className={className}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(picked) => {
        const key = keys.find((each) => picked.has(each));
        if (key !== undefined) onChoose(key);
      }}
    >
      {keys.map((key) => (
        <ToggleButton
          key={key}
          id={key}
          data-key={key}
          {...(spoken && { "aria-label": spoken(key) })}
        >
          {children(key)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
