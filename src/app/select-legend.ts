import { countStates } from "../domain/gaps/count-states";
import { verdictStates } from "../domain/gaps/verdict";
import { classRanks } from "../domain/water/roman";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectChosenIndicator } from "../state/select-places";
import { selectSectionSummary } from "../state/select-sections";
import { selectMethodWords } from "./method-words";
import { selectSpokenVerdicts } from "./select-headline";

/** What the legend lists: states of the coloured units, classes of the shown sections, notes. */
export const selectLegend = derive(
  (state: AppState) => [
    state.choices,
    selectSpokenVerdicts(state),
    selectSectionSummary(state),
    selectChosenIndicator(state),
    selectMethodWords(state),
  ],
  ({ level, layers, language }, verdicts, summary, indicator, method) => {
    const text = messages[language];
    const { counts, judged, applicable } = countStates(verdicts);
    const hasSections = layers.includes("section");
    const isUnits = level !== "section";
    return {
      title: isUnits ? (indicator?.name[language] ?? "") : text.layerNames.section,
      states: isUnits ? verdictStates.map((state) => ({ state, count: counts[state] })) : [],
      ranks: hasSections ? classRanks.map((rank) => ({ rank, count: summary.counts[rank] })) : [],
      foot: [
        isUnits ? text.coverage(judged, applicable) : "",
        hasSections ? `${text.section} ${text.coverage(summary.assessed, summary.all)}` : "",
        hasSections ? `● ${text.national} ■ ${text.provincial}` : "",
        level === "township" ? text.layerNotes.township : "",
        method && `${text.methodPage.stripTitle}${text.clauseJoint}${method}`,
      ].filter(Boolean),
    };
  },
);
