import type { ReactNode } from "react";
import { Button, Switch } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { CityPicker } from "./city-picker";
import { Icon } from "./icon";
import { MoreMenu } from "./more-menu";

export interface TopBarProps {
  readonly text: Messages;
  readonly isOnline: boolean;
  /** The open city's id, and every city that can be opened. */
  readonly city: string;
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly onCity: (id: string) => void;
  /** Indicator and period of the view; nothing when left out. */
  readonly summary?: string;
  readonly isPublishedOnly: boolean;
  readonly onPublishedOnly: (isOn: boolean) => void;
  /** Undo and redo. */
  readonly history?: ReactNode;
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
        <Icon name="panel" />
      </Button>
      <div className="brand">
        <img src="./favicon.svg" alt="" />
        <h1>{text.product}</h1>
        <span className="brand-pack wide-only">
          <CityPicker {...props} />
        </span>
      </div>
      <span className="visually-hidden" role="status">
        {props.isOnline ? "" : text.offline.badgeHint}
      </span>
      {!props.isOnline && (
        <span className="offline-badge" title={text.offline.badgeHint} data-testid="offline-badge">
          {text.offline.badge}
        </span>
      )}
      {props.summary && <span className="bar-summary roomy-only">{props.summary}</span>}
      <div className="bar-space wide-only" />
      {props.history}
      <Button className="button search-button wide-only" onPress={props.onSearch}>
        <Icon name="search" />
        {text.search}
        <kbd className="roomy-only">Ctrl K</kbd>
      </Button>
      <Button
        className="button icon plain narrow-only"
        aria-label={text.search}
        onPress={props.onSearch}
      >
        <Icon name="search" />
      </Button>
      <Switch
        className="switch wide-only"
        isSelected={props.isPublishedOnly}
        onChange={props.onPublishedOnly}
      >
        <span className="switch-track" />
        {text.publishedOnly}
      </Switch>
      <Outputs {...props} />
      <MoreMenu {...props} />
    </>
  );
}

/** Link, snapshot, keys and language; on a narrow window only the snapshot stays outside the menu. */
function Outputs(props: TopBarProps) {
  const { text } = props;
  return (
    <>
      <Button
        className="button plain wide-only"
        aria-label={text.copyLink}
        onPress={props.onCopyLink}
      >
        <Icon name="link" />
        <span className="roomy-only">{text.copyLink}</span>
      </Button>
      <Button
        className="button primary wide-only"
        aria-label={text.snapshot}
        onPress={props.onSnapshot}
      >
        <Icon name="picture" />
        {text.snapshot}
      </Button>
      <Button
        className="button icon plain narrow-only"
        aria-label={text.snapshot}
        onPress={props.onSnapshot}
      >
        <Icon name="picture" />
      </Button>
      <Button className="button icon plain wide-only" aria-label={text.keys} onPress={props.onKeys}>
        <Icon name="keys" />
      </Button>
      <Button
        className="button plain wide-only"
        aria-label={text.languageLabel}
        onPress={props.onLanguage}
      >
        {text.language}
      </Button>
    </>
  );
}
