import { useId } from "react";
import { SelectList, type SelectListProps } from "./select-list";

export interface ListChoiceProps extends Pick<SelectListProps, "value" | "options" | "onChange"> {
  readonly label: string;
  /** The label is only for those who cannot see the place it stands in. */
  readonly isLabelHidden?: boolean;
}

/** A labelled list to choose one of. */
export function ListChoice({ label, isLabelHidden = false, ...list }: ListChoiceProps) {
  const id = useId();
  return (
    <span className="choice-label">
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : "small muted"}>
        {label}
      </label>
      <SelectList {...list} id={id} />
    </span>
  );
}
