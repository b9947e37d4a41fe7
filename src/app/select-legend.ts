import { countStates } from "../domain/gaps/count-states";
import { verdictStates } from "../domain/gaps/verdict";
import { classRanks } from "../domain/water/roman";
import { messages } from "../messages/messages";
import type { Messages } from "../messages/zh";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectPassesSection, selectPassesVerdict } from "../state/select-passing";
import { selectChosenIndicator, selectSectionsById } from "../state/select-places";
import { selectAssessedSections, selectSectionSummary } from "../state/select-sections";
import { selectFilterParts } from "./filter-words";
import { type MappedKey, selectShownKey } from "./mapped/select-mapped-key";
import { selectMethodWords } from "./method-words";
import { selectSpokenVerdicts } from "./select-headline";
import { selectOpenedShapes } from "./select-opened-shapes";

/** "筛选 监利市 · 显示 1/8": what is faded on the map and why, on sheets too. Empty without a filter. */
const selectFilterNote = derive(
  (state: AppState) => [
    selectFilterParts(state),
    state.choices.level === "section" ? null : selectSpokenVerdicts(state),
    selectPassesVerdict(state),
    selectAssessedSections(state),
    selectPassesSection(state),
    state.choices.language,
  ],
  (parts, verdicts, passesVerdict, sections, passesSection, language): string => {
    if (parts.length === 0) return "";
    const text = messages[language];
    const shown = verdicts
      ? text.shownOf(verdicts.filter(passesVerdict).length, verdicts.length)
      : text.shownOf(sections.filter(passesSection).length, sections.length);
    const names = text.list(parts.map(({ name }) => name));
    return `${text.comparePage.filter} ${names} · ${shown}`;
  },
);

const MOST_NAMES = 3;

/** Whose shapes are drawn over the map; empty for none. */
const selectOpenedNote = derive(
  (state: AppState) => [selectOpenedShapes(state), state.choices.layers, state.choices.language],
  (opened, layers, language): string => {
    if (!opened || !layers.includes("opened")) return "";
    const text = messages[language];
    return text.openedFrom(text.list(opened.names.slice(0, MOST_NAMES), opened.names.length));
  },
);

/** What the legend lists: states of the coloured units, classes of the shown sections, notes. */
export const selectLegend = derive(
  (state: AppState) => [
    state.choices,
    selectSpokenVerdicts(state),
    selectSectionSummary(state),
    selectChosenIndicator(state),
    selectMethodWords(state),
    selectFilterNote(state),
    selectSectionsById(state).get(state.choices.upstreamOf) ?? null,
    selectShownKey(state),
    selectOpenedNote(state),
  ],
  (
    { level, layers, language },
    verdicts,
    summary,
    indicator,
    method,
    filter,
    upstream,
    ...rest
  ) => {
    const [key, opened] = rest;
    const text = messages[language];
    const { counts, judged, applicable } = countStates(verdicts);
    const hasSections = layers.includes("section") && !(key && level === "section");
    const isUnits = level !== "section" && !key;
    const ofLevel = titleOf(level, indicator?.name[language], text);
    return {
      title: key?.title ?? ofLevel,
      tones: tonesOf(key),
      states: isUnits ? verdictStates.map((state) => ({ state, count: counts[state] })) : [],
      ranks: hasSections ? classRanks.map((rank) => ({ rank, count: summary.counts[rank] })) : [],
      foot: [
        isUnits ? text.coverage(judged, applicable) : "",
        hasSections ? `${text.section} ${text.coverage(summary.assessed, summary.all)}` : "",
        hasSections ? `● ${text.national} ■ ${text.provincial}` : "",
        level === "township" ? text.layerNotes.township : "",
        upstream ? text.upstream.legend(upstream.name[language]) : "",
        ...noteOf(key, filter),
        opened,
        method && `${text.methodPage.stripTitle}${text.clauseJoint}${method}`,
      ].filter(Boolean),
    };
  },
);

/** A filter fades by verdicts: it says nothing of a person's own column. */
function noteOf(key: MappedKey | null, filter: string): readonly string[] {
  return key ? [] : [filter];
}

/** What is said behind a layer's name; of opened files, that not all of them is drawn. */
export const selectLayerNotes = derive(
  (state: AppState) => [selectOpenedShapes(state), state.choices.language],
  (opened, language): Messages["layerNotes"] => {
    const { layerNotes, openedCut } = messages[language];
    return opened?.isCut ? { ...layerNotes, opened: openedCut } : layerNotes;
  },
);

function tonesOf(key: MappedKey | null): readonly string[] {
  return key ? key.entries.map(({ tone }) => tone) : [];
}

function titleOf(
  level: AppState["choices"]["level"],
  indicator: string | undefined,
  text: Messages,
) {
  return level === "section" ? text.layerNames.section : (indicator ?? "");
}
