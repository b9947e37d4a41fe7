import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface HistoryButtonsProps {
  readonly text: Messages;
  /** Every step in words, the oldest first. */
  readonly steps: readonly string[];
  /** How many of them are done; the others were taken back. */
  readonly done: number;
  readonly onGoTo: (done: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, each saying what it would do, and the list of all steps to go to any of them. */
export function HistoryButtons(props: HistoryButtonsProps) {
  const { steps, done, onUndo, onRedo } = props;
  const words = props.text.history;
  const [last, next] = [steps[done - 1], steps[done]];
  return (
    <div className="history" data-testid="history" data-done={done} data-steps={steps.length}>
      <Button
        className="button icon plain"
        aria-label={last === undefined ? words.undo : words.undoOf(last)}
        isDisabled={last === undefined}
        onPress={onUndo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        className="button icon plain"
        aria-label={next === undefined ? words.redo : words.redoOf(next)}
        isDisabled={next === undefined}
        onPress={onRedo}
      >
        <Icon name="redo" />
      </Button>
      <StepList {...props} />
    </div>
  );
}

function StepList({ text, steps, done, onGoTo }: HistoryButtonsProps) {
  const words = text.history;
  const moments = [words.start, ...steps].map((name, at) => ({ id: String(at), name, at }));
  return (
    <MenuTrigger>
      <Button
        className="button icon plain history-more wide-only"
        aria-label={words.list}
        isDisabled={steps.length === 0}
      >
        <Icon name="history" />
      </Button>
      <Popover className="menu-pop history-pop" placement="bottom end">
        <Menu
          aria-label={words.list}
          items={moments.toReversed()}
          dependencies={[done]}
          onAction={(id) => onGoTo(Number(id))}
        >
          {({ id, name, at }) => (
            <MenuItem
              id={id}
              textValue={name}
              className="menu-item history-step"
              data-undone={at > done || undefined}
            >
              {at === done ? <Icon name="check" /> : <span />}
              <span>
                {name}
                {at > done && <span className="visually-hidden"> ({words.undone})</span>}
              </span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
