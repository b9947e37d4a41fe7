import type { ConditionalRule } from "../../domain/programme/programme";
import type { Wording } from "../figure-words";
import type { RulePageProps } from "./rule-page";

type RuleLimitsProps = Pick<RulePageProps, "indicator" | "wordingHere"> & Wording;

/** The limits by condition, the one that applies here marked. */
export function RuleLimits({ indicator, wordingHere, text, language }: RuleLimitsProps) {
  const words = text.rulePage;
  if (indicator.notApplicable)
    return (
      <p>
        {words.notApplicable}: {indicator.notApplicable[language]}
      </p>
    );
  return (
    <ul className="rule-limits">
      {indicator.rules.map((conditional) => (
        <li
          key={conditionWords(conditional, { text, language })}
          data-here={conditional.wording === wordingHere || undefined}
        >
          <b>
            {text.stated(conditional.wording)}{" "}
            {/^[≥≤>=\d]/.test(conditional.wording) ? indicator.unit[language] : ""}
          </b>
          <span className="muted">{conditionWords(conditional, { text, language })}</span>
          {conditional.wording === wordingHere && <span className="tag">{words.here}</span>}
        </li>
      ))}
    </ul>
  );
}

function conditionWords({ when }: ConditionalRule, { text }: Wording): string {
  const { conditions, anywhere } = text.rulePage;
  const named = [
    when.level && conditions.level[when.level],
    when.terrain && conditions.terrain[when.terrain],
    when.climate && conditions.climate[when.climate],
    when.citySize && conditions.citySize[when.citySize],
  ].filter((each) => each !== undefined);
  return named.length > 0 ? named.join(" · ") : anywhere;
}
