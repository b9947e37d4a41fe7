import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Icon, type IconName } from "./icon";
import type { TopBarProps } from "./top-bar";

interface Entry {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly isOn: boolean;
  readonly onPick: () => void;
}

/** What the bar of a narrow window has no room for. */
export function MoreMenu(props: TopBarProps) {
  const { text } = props;
  return (
    <MenuTrigger>
      <Button className="button icon plain narrow-only" aria-label={text.more}>
        <Icon name="more" />
      </Button>
      <Popover className="menu-pop" placement="bottom end">
        <Menu aria-label={text.more} items={entriesOf(props)}>
          {({ id, icon, name, isOn, onPick }) => (
            <MenuItem id={id} textValue={name} className="menu-item" onAction={onPick}>
              <Icon name={icon} />
              {name}
              {isOn && <Icon name="check" />}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function entriesOf(props: TopBarProps): readonly Entry[] {
  const { text, isPublishedOnly } = props;
  return [
    {
      id: "published",
      icon: "lock",
      name: text.publishedOnly,
      isOn: isPublishedOnly,
      onPick: () => props.onPublishedOnly(!isPublishedOnly),
    },
    { id: "link", icon: "link", name: text.copyLink, isOn: false, onPick: props.onCopyLink },
    { id: "keys", icon: "keys", name: text.keys, isOn: false, onPick: props.onKeys },
    {
      id: "language",
      icon: "globe",
      name: text.languageLabel,
      isOn: false,
      onPick: props.onLanguage,
    },
  ];
}
