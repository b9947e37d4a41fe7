import type { SceneKey } from "../../map/map-scene";
import { messages } from "../../messages/messages";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { type MappedTone, type MappedView, selectMapped } from "../../state/select-mapped";
import { mappedWords } from "./mapped-words";

export interface MappedKey extends SceneKey {
  readonly status: MappedView["status"];
  readonly mayHoldDemo: boolean;
  /** What has to be known about it, a line each. */
  readonly notes: readonly string[];
}

/** The legend of the person's own column, in words; null where none is chosen. */
export const selectMappedKey = derive(
  (state: AppState) => [selectMapped(state), state.choices.language],
  (view, language): MappedKey | null => {
    if (!view) return null;
    const words = messages[language].sqlPage.mapped;
    const { status, name, choice, tones, without, unknown, mayHoldDemo } = view;
    const wordsOf = ({ from, to, text }: MappedTone, at: number) => {
      if (from === null || to === null) return text;
      const [low, high] = [mappedWords(language, from), mappedWords(language, to)];
      return low === high ? low : (at === 0 ? words.first : words.above)(low, high);
    };
    return {
      status,
      mayHoldDemo,
      title: name ? words.title(name, choice.column) : words.query,
      entries: tones.map((each, at) => ({
        tone: each.tone,
        words: wordsOf(each, at),
        count: each.count,
      })),
      without: { words: words.without, count: without },
      notes: [
        words.status[status],
        unknown > 0 ? words.unknown(String(unknown)) : "",
        view.isCut ? messages[language].sqlPage.cut : "",
        mayHoldDemo && status === "shown" ? words.mayHoldDemo : "",
        view.isOutdated ? words.outdated : "",
      ].filter(Boolean),
    };
  },
);

/** The same where the map is coloured by it; null where verdicts colour it. */
export function selectShownKey(state: AppState): MappedKey | null {
  const key = selectMappedKey(state);
  return key?.status === "shown" ? key : null;
}
