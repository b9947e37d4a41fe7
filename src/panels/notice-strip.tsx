import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import type { ErrorWords } from "../messages/zh-errors";

export interface NoticeStripProps {
  readonly text: Messages;
  readonly notices: readonly { readonly key: string; readonly words: ErrorWords }[];
  readonly onDismiss: (key: string) => void;
}

export function NoticeStrip({ text, notices, onDismiss }: NoticeStripProps) {
  return notices.map(({ key, words }) => (
    <div key={key} className="notice" data-testid="notice">
      <p>
        <strong>{words.title}</strong>
        {words.advice}
      </p>
      <Button className="button plain" onPress={() => onDismiss(key)}>
        {text.dismiss}
      </Button>
    </div>
  ));
}
