import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface TimeToggleProps {
  readonly text: Messages;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Opens and closes the time bar under the map. */
export function TimeToggle({ text, isOpen, onOpen }: TimeToggleProps) {
  return (
    <Button className="button plain" aria-expanded={isOpen} onPress={() => onOpen(!isOpen)}>
      <Icon name="play" />
      {isOpen ? text.timeBar.close : text.timeBar.open}
    </Button>
  );
}
