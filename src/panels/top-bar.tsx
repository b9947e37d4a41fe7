import { Button, Switch } from "react-aria-components";
import type { Messages } from "../messages/zh";

export interface TopBarProps {
  readonly text: Messages;
  readonly city: string;
  readonly isPublishedOnly: boolean;
  readonly onPublishedOnly: (isOn: boolean) => void;
  readonly onToggleLeft: () => void;
  readonly onSearch: () => void;
  readonly onCopyLink: () => void;
  readonly onSnapshot: () => void;
  readonly onKeys: () => void;
  readonly onLanguage: () => void;
}

export function TopBar(props: TopBarProps) {
  const { text } = props;
  return (
    <>
      <Button
        className="button icon plain wide-only"
        aria-label={text.toggleLeft}
        onPress={props.onToggleLeft}
      >
        ☰
      </Button>
      <div className="brand">
        <img src="./favicon.svg" alt="" />
        <h1>{text.product}</h1>
        <span className="wide-only">{props.city}</span>
      </div>
      <div className="bar-space" />
      <Button className="button search-button wide-only" onPress={props.onSearch}>
        {text.search}
        <kbd>Ctrl K</kbd>
      </Button>
      <Switch
        className="switch wide-only"
        isSelected={props.isPublishedOnly}
        onChange={props.onPublishedOnly}
      >
        <span className="switch-track" />
        {text.publishedOnly}
      </Switch>
      <Button className="button wide-only" onPress={props.onCopyLink}>
        {text.copyLink}
      </Button>
      <Button className="button primary" onPress={props.onSnapshot}>
        {text.snapshot}
      </Button>
      <Button className="button icon plain wide-only" aria-label={text.keys} onPress={props.onKeys}>
        ?
      </Button>
      <Button className="button plain" aria-label={text.languageLabel} onPress={props.onLanguage}>
        {text.language}
      </Button>
    </>
  );
}
