import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface FormatMenuProps {
  readonly text: Messages;
  readonly formats: readonly (readonly [id: string, name: string])[];
  readonly onWrite: (id: string) => void;
}

/** Other formats the same rows can be written in. */
export function FormatMenu({ text, formats, onWrite }: FormatMenuProps) {
  return (
    <MenuTrigger>
      <Button className="button plain" aria-label={text.data.otherFormats}>
        <Icon name="more" />
        <span className="roomy-only">{text.data.otherFormats}</span>
      </Button>
      <Popover className="menu-pop" placement="top end">
        <Menu aria-label={text.data.otherFormats}>
          {formats.map(([id, name]) => (
            <MenuItem key={id} id={id} className="menu-item" onAction={() => onWrite(id)}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
