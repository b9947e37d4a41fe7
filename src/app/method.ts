import { hasLimit, limitKey } from "../domain/method/adjust-programme";
import { withEntry } from "../domain/method/method";
import type { Indicator, Programme } from "../domain/programme/programme";
import { parseTargetEntry, type RefusedReason } from "../domain/target-entry";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import { changeMethod } from "../state/transitions";

/** Tries another limit, or (empty) takes it back; what cannot be read changes nothing and is told. */
export function tryLimit(
  store: Store<AppState>,
  indicator: Indicator,
  place: number,
  words: string,
): RefusedReason | null {
  const parsed = parseTargetEntry(words, indicator);
  if (parsed.kind === "refused") return parsed.reason;
  const { choices, versions } = store.get();
  const value = parsed.kind === "value" ? parsed.value : null;
  const document = documentLimit(versions, indicator.id, place);
  const own = value === document ? null : value;
  const limits = withEntry(choices.method.limits, limitKey(indicator.id, place), own);
  store.update(changeMethod, { limits });
  return null;
}

/** What the document itself sets; null where that rule has no figure. */
function documentLimit(versions: readonly Programme[], id: string, place: number): number | null {
  const rules = versions.flatMap(({ indicators }) => indicators).find((each) => each.id === id);
  const rule = rules?.rules[place]?.rule;
  return rule && hasLimit(rule) ? rule.value : null;
}
