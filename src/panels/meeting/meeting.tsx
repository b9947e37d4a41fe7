import type { KeyboardEvent } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { EmptyState } from "../empty-state";
import type { Wording } from "../figure-words";
import { Icon } from "../icon";
import { type MeetingCellProps, MeetingCellView } from "./meeting-cell";

export interface MeetingProps extends Wording {
  /** From 0. */
  readonly at: number;
  readonly all: number;
  readonly period: string;
  /** Null: nothing is not met. */
  readonly cell: MeetingCellProps | null;
  /** To the stop of that place. */
  readonly onGo: (at: number) => void;
  readonly onClose: () => void;
}

const TYPING = "input, textarea, select";

/** The whole window for one gap at a time, worst first; arrow keys walk, Esc leaves. */
export function Meeting(props: MeetingProps) {
  const { text, cell, onClose } = props;
  return (
    <ModalOverlay className="meeting-overlay" isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk wherever the focus is */}
      <div className="meeting-keyboard" onKeyDown={(event) => walk(event, props)}>
        <Modal className="meeting-frame">
          <Dialog className="meeting" aria-label={text.meetingPage.open}>
            <div className="meeting-stage" data-testid="meeting-page">
              <Head {...props} />
              {cell ? (
                <MeetingCellView key={cell.id} {...cell} />
              ) : (
                <EmptyState
                  icon="goal"
                  title={text.meetingPage.none}
                  advice={text.meetingPage.noneAdvice}
                />
              )}
            </div>
          </Dialog>
        </Modal>
      </div>
    </ModalOverlay>
  );
}

function Head({ text, at, all, period, onGo, onClose }: MeetingProps) {
  const words = text.meetingPage;
  return (
    <header className="meeting-head">
      <p aria-live="polite" data-testid="meeting-position">
        {all > 0 ? words.position(at + 1, all) : words.open}
        <span className="muted"> · {period}</span>
      </p>
      <span className="muted meeting-keys">{words.keys}</span>
      <Button
        className="button icon"
        aria-label={words.previous}
        isDisabled={at <= 0}
        onPress={() => onGo(at - 1)}
      >
        <Icon name="left" />
      </Button>
      <Button
        className="button icon"
        aria-label={words.next}
        isDisabled={at >= all - 1}
        onPress={() => onGo(at + 1)}
      >
        <Icon name="right" />
      </Button>
      <Button className="button plain" onPress={onClose}>
        <Icon name="close" />
        {words.leave}
      </Button>
    </header>
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Keys walk unless something is typed; they stop at either end. */
function walk(event: KeyboardEvent<HTMLElement>, { at, all, onGo }: MeetingProps): void {
  const step = steps[event.key];
  const isTyping = event.target instanceof Element && event.target.matches(TYPING);
  if (!step || isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const next = Math.max(0, Math.min(all - 1, step(at, all - 1)));
  if (next !== at && all > 0) onGo(next);
}
