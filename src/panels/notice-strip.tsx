import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import type { ErrorWords } from "../messages/zh-errors";
import { Icon } from "./icon";

export interface Notice {
  /** Starts with the code of the error. */
  readonly key: string;
  readonly words: ErrorWords;
  /** A way out that is one press away; null for none. */
  readonly action: NoticeAction | null;
}

export interface NoticeAction {
  readonly name: string;
  readonly onPress: () => void;
}

export interface NoticeStripProps {
  readonly text: Messages;
  readonly notices: readonly Notice[];
  readonly onDismiss: (key: string) => void;
}

/** One strip whatever went wrong: a single problem in words, several as a count with details. */
export function NoticeStrip({ text, notices, onDismiss }: NoticeStripProps) {
  const [first, ...others] = notices;
  if (!first) return null;
  return (
    <div className="notice" data-testid="notice">
      <Icon name="warn" />
      {others.length === 0 ? (
        <p>
          <strong>{first.words.title}</strong> {first.words.cause} {first.words.wayOut}{" "}
          <WayOut action={first.action} />
        </p>
      ) : (
        <Several {...{ text, notices, onDismiss }} />
      )}
      <Button
        className="button icon plain"
        aria-label={text.dismiss}
        onPress={() => {
          for (const { key } of notices) onDismiss(key);
        }}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}

function Several({ text, notices, onDismiss }: NoticeStripProps) {
  const areLayers = notices.every(({ key }) => key.startsWith("geodata-"));
  return (
    <div>
      <strong>
        {areLayers ? text.layersMissing(notices.length) : text.problems(notices.length)}
      </strong>
      <details>
        <summary>{text.details}</summary>
        <ul>
          {notices.map(({ key, words, action }) => (
            <li key={key}>
              <strong>{words.title}</strong> {words.cause} {words.wayOut} <WayOut action={action} />
              <Button className="button plain" onPress={() => onDismiss(key)}>
                {text.dismiss}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function WayOut({ action }: Pick<Notice, "action">) {
  if (!action) return null;
  return (
    <Button className="button" onPress={action.onPress}>
      {action.name}
    </Button>
  );
}
