import { hasLimit } from "../../domain/method/adjust-programme";
import type { ConditionalRule } from "../../domain/programme/programme";
import { conditionNames } from "../../domain/programme/rule-for";
import type { Wording } from "../figure-words";
import { LimitEntry } from "./limit-entry";
import type { RulePageProps } from "./rule-page";

/** The limits by condition, with the units each applies to; a figure can be tried in place of one. */
export function RuleLimits(props: RulePageProps) {
  const { indicator, applies, text, language } = props;
  const words = text.rulePage;
  if (indicator.notApplicable)
    return (
      <p>
        {words.notApplicable}: {indicator.notApplicable[language]}
      </p>
    );
  return (
    <ul className="rule-limits">
      {indicator.rules.map((conditional, place) => {
        const condition = conditionWords(conditional, props);
        const names = applies[place] ?? [];
        return (
          <li key={condition} data-here={names.length > 0 || undefined}>
            <b>
              {text.stated(conditional.wording)}{" "}
              {/^[≥≤>=\d]/.test(conditional.wording) ? indicator.unit[language] : ""}
            </b>
            <span className="muted">{condition}</span>
            {names.length > 0 && (
              <span className="tag" title={text.list(names)}>
                {words.here(names.length)}
              </span>
            )}
            {hasLimit(conditional.rule) && (
              <LimitEntry
                {...props}
                {...{ conditional, place, condition }}
                value={conditional.rule.value}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function conditionWords({ when }: ConditionalRule, { text }: Wording): string {
  const { conditions, anywhere } = text.rulePage;
  const named = (["level", ...conditionNames] as const).flatMap((name) => {
    const words: Readonly<Record<string, string>> = conditions[name];
    return words[when[name] ?? ""] ?? [];
  });
  return named.length > 0 ? named.join(" · ") : anywhere;
}
