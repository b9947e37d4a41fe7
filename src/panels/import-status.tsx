import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface ImportStatusProps {
  readonly text: Messages;
  readonly state: "idle" | "busy" | "ok" | "partial" | "error";
  readonly words: string;
  readonly count: number;
  /** From 0 to 1 while busy. */
  readonly share: number;
  readonly onCancel: () => void;
  readonly onDetails: () => void;
  readonly onDismiss: () => void;
}

/** What became of the files of the last drop, in words; a progress bar and a way to stop while they are read. */
export function ImportStatus(props: ImportStatusProps) {
  const { text, state, words, count, share } = props;
  return (
    <div className="import-status" data-state={state} data-shown={state !== "idle" || undefined}>
      <div
        role="status"
        data-testid="import-status"
        data-state={state}
        data-count={count}
        className="import-words"
      >
        {words}
      </div>
      {state === "busy" && (
        <>
          <progress max={1} value={share} aria-label={words} />
          <Button className="button" onPress={props.onCancel}>
            {text.data.cancel}
          </Button>
        </>
      )}
      {state !== "busy" && state !== "idle" && (
        <>
          <Button className="button" onPress={props.onDetails}>
            {text.data.details}
          </Button>
          <Button className="button plain" aria-label={text.data.dismiss} onPress={props.onDismiss}>
            <Icon name="close" />
          </Button>
        </>
      )}
    </div>
  );
}
