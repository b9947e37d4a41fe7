import { changesOf, type Method, type MethodChange } from "../domain/method/method";
import { messages } from "../messages/messages";
import type { Messages } from "../messages/zh";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";

/** What the person set, in words; empty for the official method. Every output carries it. */
export const selectMethodWords = derive(
  (state: AppState) => [state.choices.method, state.choices.language],
  (method, language): string => methodWords(method, messages[language]),
);

/** The same of any method. */
export function methodWords(method: Method, text: Messages): string {
  return text.list(changesOf(method).map((change) => changeWords(change, text)));
}

const ofReadings: ReadonlySet<MethodChange["kind"]> = new Set(["rounding", "oxygen", "acidity"]);

/** The same of what concerns readings only. */
export const selectComparedWords = derive(
  (state: AppState) => [state.choices.method, state.choices.language],
  (method, language): string => {
    const text = messages[language];
    const own = changesOf(method).filter(({ kind }) => ofReadings.has(kind));
    return text.list(own.map((change) => changeWords(change, text)));
  },
);

function changeWords(change: MethodChange, { methodPage: { changes } }: Messages): string {
  if (change.kind === "terrain" || change.kind === "limit")
    return changes[change.kind](change.count);
  return changes[change.kind];
}
