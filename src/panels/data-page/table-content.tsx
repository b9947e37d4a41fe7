import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";

export interface TableContentProps {
  readonly text: Messages;
  /** What the table is, or what a person must say first. */
  readonly words: string;
  /** To its shapes on the map; null where there are none. */
  readonly onShow: (() => void) | null;
}

/** What the first table of a file is, and the way to its shapes. */
export function TableContent({ text, words, onShow }: TableContentProps) {
  return (
    <div className="table-content">
      <p data-testid="table-content">{words}</p>
      {onShow && (
        <Button className="button" onPress={onShow}>
          {text.data.showOpened}
        </Button>
      )}
    </div>
  );
}
