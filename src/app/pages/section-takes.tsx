import { messages } from "../../messages/messages";
import { WhatItTakesPanel } from "../../panels/what-it-takes/what-it-takes";
import { selectSectionTakes } from "../../state/select-section-page";
import { selectCardSection } from "../../state/select-sections";
import { changeUi } from "../../state/ui-state";
import { itemNames, placeNames } from "../names";
import { dropScenario, keepScenario, scenariosFile } from "../scenarios";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

/** What one section would need to keep its target. */
export function SectionTakes({ store, ui }: Services) {
  const isOpen = useSelected(ui, ({ dialog }) => dialog === "takes");
  const { language } = useSelected(store, ({ choices }) => choices);
  const scenarios = useSelected(store, ({ entries }) => entries.scenarios);
  const names = useSelected(store, placeNames);
  const what = useSelected(store, selectSectionTakes);
  const chosen = useSelected(store, selectCardSection);
  const nameOfItem = useSelected(store, itemNames);
  const text = messages[language];
  if (!chosen) return null;
  const { section, assessment } = chosen;
  const goalWords = text.sectionPage.goalWords(
    section.name[language],
    assessment.target?.rank ?? 3,
  );
  return (
    <WhatItTakesPanel
      {...{ text, language, isOpen, goalWords, what, scenarios, nameOfItem }}
      nameOfPlace={(code) => names.get(code) ?? code}
      onKeep={(title) => keepScenario(store, { title, goal: goalWords, what, place: section.id })}
      onClose={() => ui.update(changeUi, { dialog: "none" })}
      onDropScenario={(id) => dropScenario(store, id)}
      onDownload={() => scenariosFile(store)}
    />
  );
}
