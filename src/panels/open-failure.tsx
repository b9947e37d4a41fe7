import type { Messages } from "../messages/zh";
import type { ErrorWords } from "../messages/zh-errors";
import { Icon } from "./icon";

export interface OpenFailureProps {
  readonly text: Messages;
  readonly words: ErrorWords;
}

/** Shown when the pack itself cannot be read: there is nothing else to show. */
export function OpenFailure({ text, words }: OpenFailureProps) {
  return (
    <div className="loading" role="alert" data-testid="open-failure">
      <Icon name="warn" />
      <h2>{text.openFailed}</h2>
      <p>{words.title}</p>
      <p className="muted">
        {words.cause} {words.wayOut}
      </p>
    </div>
  );
}
