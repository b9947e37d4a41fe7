import { type Judge, noVerdict, tracedRow } from "./outcome";

/** What was stated must be the expected words; anything else stated is not met. */
export const stated: Judge<"stated"> = ({ rule, conditional, indicator, evidence }) => {
  const target = {
    value: null,
    comparison: "word" as const,
    wording: conditional.wording,
    provenance: indicator.provenance,
  };
  const current = evidence.reported?.current;
  if (!current?.text) return noVerdict("no-data", "not-reported", { target });
  const isMet = current.text.trim() === rule.expected;
  return {
    state: isMet ? "met" : "not-met",
    reason: null,
    gap: null,
    relativeGap: isMet ? 0 : 1,
    target,
    filled: `「${current.text}」${isMet ? "=" : "≠"}「${rule.expected}」`,
    rows: [tracedRow(current)],
  };
};
