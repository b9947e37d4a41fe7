import { messages } from "../messages/messages";
import { HistoryButtons } from "../panels/history-buttons";
import type { Services } from "./services";
import { stepWords } from "./step-words";
import { useSelected } from "./use-selected";

/** Undo, redo, and the list of steps, each in words. */
export function Steps({ store, history }: Services) {
  const { past, future } = useSelected(history.steps, (steps) => steps);
  const { language } = useSelected(store, ({ choices }) => choices);
  const names = [...past, ...future].map((step) => stepWords(store.get(), step));
  return (
    <HistoryButtons
      text={messages[language]}
      steps={names}
      done={past.length}
      onGoTo={history.goTo}
      onUndo={history.undo}
      onRedo={history.redo}
    />
  );
}
