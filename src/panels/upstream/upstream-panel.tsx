import { Button } from "react-aria-components";
import { romanOf } from "../../domain/water/roman";
import { formatPeriod } from "../../messages/format-period";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import { Icon } from "../icon";
import { StateChip } from "../state-chip";
import {
  BasisNotes,
  ProvenanceWord,
  SectionLink,
  SectionState,
  type UpstreamPanelProps,
  UpstreamTable,
} from "./upstream-parts";
import { relations, UpstreamPlaces } from "./upstream-places";

/** What stands above a section, as a table: the twin of the flows on the map. */
export function UpstreamPanel(props: UpstreamPanelProps) {
  const { upstream, text, language, onClose } = props;
  const { chosen, isGiven } = upstream;
  const words = text.upstream;
  return (
    <article className="card upstream" data-testid="upstream">
      <div className="card-head">
        <h2>{words.title(chosen.section.name[language])}</h2>
        <Button className="button icon plain" aria-label={words.close} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="marks">
        <ClassMark rank={chosen.assessment.rank} />
        <StateChip state={chosen.assessment.state} text={text} />
        <BasisMark basis={chosen.assessment.basis} text={text} />
        <span className="small muted">{text.given(chosen.section.waterBody)}</span>
      </div>
      <p className="reason" data-testid="upstream-sentence">
        {sentenceOf(props)}
      </p>
      {!isGiven && <p className="small upstream-note">{words.notGiven}</p>}
      {!chosen.section.position && <p className="small upstream-note">{words.noPlace}</p>}
      <Above {...props} />
      <UpstreamPlaces {...props} />
      <LeftOut {...props} />
      <section className="small muted">
        <p>{words.arrows}</p>
        <p>{words.approximate}</p>
      </section>
    </article>
  );
}

function sentenceOf({ upstream, text, language, period }: UpstreamPanelProps): string {
  const { chosen, sections, units } = upstream;
  const words = text.upstream;
  const given = [chosen.section.name[language], formatPeriod(language, period)] as const;
  const { rank } = chosen.assessment;
  const places = relations.flatMap((relation) => {
    const count = units.filter((unit) => unit.relation === relation).length;
    return count > 0 ? [words.places(words.relations[relation], count)] : [];
  });
  const notMet = sections.filter(({ assessment }) => assessment.state === "not-met").length;
  return [
    rank === null ? words.sentenceNone(...given) : words.sentence(...given, romanOf[rank]),
    words.above(sections.length, notMet),
    ...places,
  ].join(text.clauseJoint);
}

function Above({ upstream, text, language, onSection }: UpstreamPanelProps) {
  const { chosen, sections } = upstream;
  const words = text.upstream;
  const nameOf = (id: string) =>
    [chosen, ...sections].find(({ section }) => section.id === id)?.section.name[language] ?? id;
  return (
    <section>
      <h3>{words.sections}</h3>
      {sections.length === 0 ? (
        <p className="small muted">{words.noSections}</p>
      ) : (
        <UpstreamTable label={words.sections} heads={[words.section, text.itemClass, words.basis]}>
          {sections.map((each) => (
            <tr
              key={each.section.id}
              data-section={each.section.id}
              data-rank={each.assessment.rank ?? "none"}
              data-state={each.assessment.state}
              data-steps={each.steps}
            >
              <td>
                <SectionLink {...{ each, language, onSection }} />
                <small className="muted block">
                  {words.into(words.step(each.steps), nameOf(each.into))}
                </small>
              </td>
              <td>
                <SectionState {...{ each, text }} />
              </td>
              <td>
                <ProvenanceWord {...{ text }} provenance={each.provenance} />
              </td>
            </tr>
          ))}
        </UpstreamTable>
      )}
      <BasisNotes text={text} rows={sections} />
    </section>
  );
}

function LeftOut({ upstream: { leftOut }, text, language, onSection }: UpstreamPanelProps) {
  if (leftOut.length === 0) return null;
  const words = text.upstream;
  return (
    <section>
      <details className="fold">
        <summary>
          {words.leftOut} <span className="count muted">{text.rowCount(leftOut.length)}</span>
        </summary>
        <ul className="upstream-left-out">
          {leftOut.map((each) => (
            <li key={each.section.id} data-left-out={each.section.id}>
              <SectionLink {...{ each, language, onSection }} />
              <SectionState {...{ each, text }} />
              <small className="muted">{words.reasons[each.reason]}</small>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
