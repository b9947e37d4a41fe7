import type { VerdictState } from "../../domain/gaps/verdict";
import type { Wording } from "../figure-words";
import { StateChip } from "../state-chip";
import type { VersionsPageProps } from "./versions-page";

const MOST = 60;

/** Unit by unit: the state by the one version and by the other. */
export function VersionEffects(props: VersionsPageProps) {
  const { text, language, effects, nameOfUnit } = props;
  const words = text.rulePage;
  if (effects.length === 0) return <p className="muted">{words.noEffects}</p>;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{words.unit}</th>
            <th>{text.indicator}</th>
            <th>{words.before}</th>
            <th>{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {effects.slice(0, MOST).map(({ unit, before, after, stateBefore, stateAfter }) => (
            <tr key={`${unit} ${before?.id} ${after?.id}`}>
              <th scope="row">{nameOfUnit(unit)}</th>
              <td>{(after ?? before)?.name[language]}</td>
              <td>
                <State state={stateBefore} {...{ text, language }} />
              </td>
              <td>
                <State state={stateAfter} {...{ text, language }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {effects.length > MOST && (
        <p className="small muted">{words.moreEffects(effects.length - MOST)}</p>
      )}
    </div>
  );
}

function State({ state, text }: Wording & { readonly state: VerdictState | null }) {
  return state ? <StateChip state={state} text={text} /> : text.none;
}
