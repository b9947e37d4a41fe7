import type { Messages } from "../messages/zh";
import { Panel } from "./panel-dialog";

export interface KeysDialogProps {
  readonly text: Messages;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ text, isOpen, onClose }: KeysDialogProps) {
  return (
    <Panel title={text.keys} text={text} isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {text.keyList.map(([keys, meaning]) => [
          <dt key={`${keys}-key`}>
            <kbd>{keys}</kbd>
          </dt>,
          <dd key={`${keys}-meaning`}>{meaning}</dd>,
        ])}
      </dl>
    </Panel>
  );
}
