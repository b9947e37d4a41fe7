import { Button } from "react-aria-components";
import type { BatchChange, Revision } from "../../domain/tables/batch-changes";
import type { Messages } from "../../messages/zh";
import { StateChip } from "../state-chip";

export interface BatchEffectProps {
  readonly text: Messages;
  readonly changes: readonly BatchChange[];
  readonly revisions: readonly Revision[];
  /** The periods the verdicts are of, in words. */
  readonly periods: string;
  /** The newest period of the file in words, where another one is shown; null where it is shown. */
  readonly newest: string | null;
  readonly onNewest: () => void;
  readonly numbers: (value: number) => string;
  readonly nameOfPlace: (code: string) => string;
  readonly nameOfMatter: (code: string) => string;
}

const MOST = 60;

/** What the file made of the verdicts on screen, and which figures of before it gives otherwise. */
export function BatchEffect(props: BatchEffectProps) {
  const { text, changes, revisions, periods, numbers } = props;
  const words = text.data;
  return (
    <section data-testid="batch-effect">
      <h3>{words.effect}</h3>
      <p className="muted small">{words.effectOf(periods)}</p>
      {props.newest !== null && (
        <Button className="button" onPress={props.onNewest}>
          {words.showNewest(props.newest)}
        </Button>
      )}
      {changes.length === 0 ? (
        <p className="muted small">{words.noEffect}</p>
      ) : (
        <Changes {...props} />
      )}
      {changes.length > MOST && (
        <p className="muted small">{words.more(numbers(changes.length - MOST))}</p>
      )}
      <h4>{words.revisions}</h4>
      {revisions.length === 0 ? (
        <p className="muted small">{words.noRevisions}</p>
      ) : (
        <Revisions {...props} />
      )}
      {revisions.length > MOST && (
        <p className="muted small">{words.more(numbers(revisions.length - MOST))}</p>
      )}
    </section>
  );
}

function Changes({ text, changes, nameOfPlace, nameOfMatter }: BatchEffectProps) {
  const words = text.data;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.matter}</th>
          <th scope="col">{words.change}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, MOST).map(({ place, matter, kind, before, after }) => (
          <tr key={`${place} ${matter}`}>
            <th scope="row">{nameOfPlace(place)}</th>
            <td>{matter === "" ? words.waterClass : nameOfMatter(matter)}</td>
            <td>{words.changes[kind]}</td>
            <td>
              <StateChip state={before} text={text} />
            </td>
            <td>
              <StateChip state={after} text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Revisions({ text, revisions, nameOfPlace, nameOfMatter }: BatchEffectProps) {
  const words = text.data;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.matter}</th>
          <th scope="col">{words.roles.period}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {revisions
          .slice(0, MOST)
          .map(({ place, matter, period, before, after, rowBefore, rowAfter }) => (
            <tr key={`${place} ${matter} ${period}`}>
              <th scope="row">{nameOfPlace(place)}</th>
              <td>{nameOfMatter(matter)}</td>
              <td>{period}</td>
              <td>
                {before}{" "}
                <small className="muted">{words.rowAt(rowBefore.file, rowBefore.line)}</small>
              </td>
              <td>
                {after} <small className="muted">{words.rowAt(rowAfter.file, rowAfter.line)}</small>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
