import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import type { ChangeLine } from "../../panels/changes-page/change-table";
import { ChangesPage } from "../../panels/changes-page/changes-page";
import type { AppState } from "../../state/app-state";
import { selectPeriodChanges } from "../../state/select-changes";
import type { Store } from "../../state/store";
import { chooseSince, openPage, select, selectGoal } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { ChangeChoices } from "./change-choices";
import { selectChangeLines } from "./select-change-lines";
import { countsOf, selectChangeSentence } from "./select-change-sentence";
import { writeChanges } from "./write-changes";

/** What became different since the last review: between two periods, or by an imported file. */
export function Changes({ store }: Services) {
  const { language, changeKind } = useSelected(store, ({ choices }) => choices);
  const lines = useSelected(store, selectChangeLines);
  const { isComplete } = useSelected(store, selectPeriodChanges);
  const isByFile = useSelected(store, ({ choices }) => choices.changedBy !== null);
  const sentence = useSelected(store, selectChangeSentence);
  const selected = useSelected(store, selectedKey);
  const text = messages[language];
  const isWaiting = !isComplete && !isByFile && lines.length === 0;
  return (
    <ChangesPage
      {...{ text, language, selected, isWaiting }}
      sentence={isWaiting ? text.waiting : sentence}
      counts={countsOf(lines)}
      kind={changeKind}
      onKind={(kind) => store.update(chooseSince, { changeKind: kind })}
      choices={<ChangeChoices store={store} />}
      lines={lines.filter(({ change }) => changeKind === null || change.kind === changeKind)}
      onSelect={(line) => pick(store, line)}
      onWrite={(format) => void writeChanges(store.get(), format)}
      onClose={() => store.update(openPage, "map")}
    />
  );
}

/** The row that the one selection is about. */
function selectedKey({ choices: { selection, indicator } }: AppState): string | null {
  if (selection.kind === "unit") return `${selection.code} ${indicator}`;
  return selection.kind === "section" ? `${selection.id} ` : null;
}

function pick(store: Store<AppState>, { change: { place, matter } }: ChangeLine): void {
  if (matter === "") store.update(select, { kind: "section", id: place });
  else store.update(selectGoal, place as UnitCode, matter);
}
