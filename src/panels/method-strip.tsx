import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface MethodStripProps {
  readonly text: Messages;
  /** What the person set, in words; empty for the official method. */
  readonly changes: string;
  readonly onOpen: () => void;
  readonly onReset: () => void;
}

/** Over every view that is judged in another way than the documents have it. */
export function MethodStrip({ text, changes, onOpen, onReset }: MethodStripProps) {
  if (!changes) return null;
  const words = text.methodPage;
  return (
    <div className="method-strip" data-testid="method-strip">
      <Icon name="warn" />
      <p>
        <strong>{words.stripTitle}</strong> {changes}
      </p>
      <Button className="button plain" onPress={onOpen}>
        {words.open}
      </Button>
      <Button className="button plain" onPress={onReset}>
        {words.reset}
      </Button>
    </div>
  );
}
