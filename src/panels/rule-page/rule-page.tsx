import { Button } from "react-aria-components";
import { countStates } from "../../domain/gaps/count-states";
import type { Verdict } from "../../domain/gaps/verdict";
import type { HistoryEntry } from "../../domain/programme/indicator-history";
import type { Indicator, Programme } from "../../domain/programme/programme";
import type { RefusedReason } from "../../domain/target-entry";
import { formatShare } from "../../messages/format-number";
import { BasisMark } from "../demo-mark";
import { gapWords, valueWords, type Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { StateChip } from "../state-chip";
import { ruleWords } from "../why-words";
import { RuleLimits } from "./rule-limits";
import { VersionHistory } from "./version-history";

export interface RulePageProps extends Wording {
  readonly indicator: Indicator;
  readonly programme: Programme;
  /** The rule that applies here, as it is worded; null where none does. */
  readonly wordingHere: string | null;
  /** By place of rule, the names of the units it applies to. */
  readonly applies: readonly (readonly string[])[];
  /** Tries another figure in place of a rule's; the reason where it is refused. */
  readonly onLimit: (place: number, words: string) => RefusedReason | null;
  readonly history: readonly HistoryEntry[];
  readonly verdicts: readonly { readonly name: string; readonly verdict: Verdict }[];
  readonly onUnit: (code: string) => void;
  readonly onVersion: (programme: string) => void;
  readonly onClose: () => void;
}

/** What an indicator asks, where that stands, how it changed, and who keeps it. */
export function RulePage(props: RulePageProps) {
  const { text, language, indicator, programme } = props;
  const words = text.rulePage;
  const domain = programme.domains.find(({ id }) => id === indicator.domain);
  return (
    <PageFrame
      testId="rule-page"
      title={indicator.name[language]}
      marks={
        <>
          <span className="tag">
            {programme.name[language]} {text.given(indicator.number)}
          </span>
          {domain && <span className="muted small">{domain.name[language]}</span>}
          <Provenance {...props} />
        </>
      }
      sentence={sentenceOf(props)}
      back={text.backToMap}
      onBack={props.onClose}
    >
      <section>
        <h3>{words.limits}</h3>
        <RuleLimits {...props} />
      </section>
      <Facts {...props} />
      <section>
        <h3>{words.history}</h3>
        <VersionHistory {...props} />
      </section>
      <section>
        <h3>{words.units}</h3>
        <Units {...props} />
      </section>
    </PageFrame>
  );
}

function sentenceOf({ text, language, indicator, verdicts, wordingHere }: RulePageProps): string {
  const { counts, judged } = countStates(verdicts.map(({ verdict }) => verdict));
  const met = counts.met + counts["at-risk"];
  const wording = wordingHere === null ? text.rulePage.notApplicable : text.stated(wordingHere);
  return text.rulePage.sentence(indicator.name[language], wording, met, judged);
}

function Provenance({ text, indicator }: RulePageProps) {
  const isVerified = indicator.provenance.status === "sourced";
  return (
    <span
      className={isVerified ? "tag" : "tag warn"}
      title={isVerified ? undefined : text.unverifiedHint}
    >
      {isVerified ? text.verified : text.unverified}
    </span>
  );
}

function Facts(props: RulePageProps) {
  const { text, language, indicator } = props;
  const words = text.rulePage;
  const { departments, attribute, plausible, rollUp } = indicator;
  const attributeWords = (each: Indicator["attribute"]["city"]) =>
    each === null ? words.notApplicable : text[each];
  const kinds = [...new Set(indicator.rules.map(({ rule }) => rule.kind))];
  const rows: readonly (readonly [string, string])[] = [
    [text.rule, text.list(kinds.map((kind) => ruleWords(kind, { text, language })))],
    [
      words.attribute,
      `${words.city} ${attributeWords(attribute.city)} · ${words.county} ${attributeWords(attribute.county)}`,
    ],
    [text.clause, `${text.citation(indicator.clause)} · ${text.given(indicator.provenance.note)}`],
    [text.definition, text.given(indicator.definition)],
    [text.formula, text.given(indicator.formula)],
    [words.source, text.given(indicator.dataSource)],
    [
      words.departments,
      departments.lead &&
        `${text.given(departments.lead)}${departments.support.length > 0 ? ` · ${text.list(departments.support.map(text.given))}` : ""} (${text.suggested})`,
    ],
    [
      words.plausible,
      plausible ? `${plausible[0]}–${plausible[1]} ${indicator.unit[language]}` : "",
    ],
    [
      words.rollUp,
      rollUp
        ? words.rollUpWords(words.rollUps[rollUp.method], formatShare(language, rollUp.floor))
        : "",
    ],
  ];
  return (
    <dl className="definitions rule-facts">
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Units(props: RulePageProps) {
  const { text, language, indicator, verdicts, onUnit } = props;
  return (
    <div className="scroll-x">
      <table className="table">
        <tbody>
          {verdicts.map(({ name, verdict }) => (
            <tr key={verdict.unit}>
              <th scope="row">
                <Button className="link" onPress={() => onUnit(verdict.unit)}>
                  {name}
                </Button>
              </th>
              <td>
                <StateChip state={verdict.state} text={text} />
              </td>
              <td className="number">{valueWords(verdict, indicator, props)}</td>
              <td>{gapWords(verdict, indicator, { text, language }) ?? ""}</td>
              <td>
                <BasisMark basis={verdict.basis} text={text} />
              </td>
              <td className="small muted">{verdict.reason && text.reasons[verdict.reason]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
