import type { AppliedCondition, TracedRow } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { formatNumber, withUnit } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { filledWords, targetWords, valueWords, type Wording } from "./figure-words";
import type { WhyDialogProps } from "./why-dialog";

/** The kind of a rule as a sentence. */
export function ruleWords(rule: string, { text }: Wording): string {
  const kinds: Readonly<Record<string, string>> = text.ruleKinds;
  return kinds[rule] ?? text.ruleKinds.none;
}

/** The conditions that decided between the rules; the person's own are marked. */
export function appliedWords(
  conditions: readonly AppliedCondition[],
  { rulePage, methodPage, list }: Wording["text"],
): string {
  return list(
    conditions.map(({ name, value, isOwn }) => {
      const words: Readonly<Record<string, string>> = rulePage.conditions[name];
      return `${words[value] ?? value}${isOwn ? ` (${methodPage.ownMark})` : ""}`;
    }),
  );
}

/** What one row reported: a figure as it stands in the file, words, or an outcome. */
export function rowWords(
  { value, text: stated, version }: TracedRow,
  indicator: Indicator,
  { text, language }: Wording,
): string {
  if (value !== null) {
    const figure = withUnit(formatNumber(language, value, 6), indicator.unit[language]);
    return version === undefined ? figure : text.ofVersion(figure, version);
  }
  const outcomes: Readonly<Record<string, string>> = text.outcomes;
  return stated === null ? text.none : (outcomes[stated] ?? text.stated(stated));
}

/** The whole answer as plain text, to be pasted into a letter. */
export function whyAsText(props: WhyDialogProps): string {
  const { text, language, unitName, indicator, verdict } = props;
  const { trace, reason } = verdict;
  const line = (name: string, words: string) => (words ? `${name}：${words}` : "");
  return [
    `${unitName} · ${indicator.name[language]}`,
    line(text.state, text.states[verdict.state]) + (reason ? `（${text.reasons[reason]}）` : ""),
    line(text.value, valueWords(verdict, indicator, props)),
    line(text.target, targetWords(verdict, indicator, props)),
    line(text.methodPage.condition, appliedWords(trace.conditions, text)),
    line(
      text.methodPage.ownMark,
      trace.adjustedFrom === null ? "" : text.methodPage.documentSays(trace.adjustedFrom),
    ),
    line(text.rule, ruleWords(trace.rule, props)),
    line(text.filled, filledWords(trace.filled, text)),
    line(text.clause, text.citation(trace.clause)),
    ...trace.rows.map((traced) =>
      [
        text.row(traced.row.file, traced.row.line),
        formatPeriod(language, traced.period),
        rowWords(traced, indicator, props),
        text.sourceWords(traced.source),
      ].join(" · "),
    ),
  ]
    .filter(Boolean)
    .join("\n");
}
