import { verdictStates } from "../domain/gaps/verdict";
import { BasisMark } from "./demo-mark";
import { StateSwatch } from "./state-swatch";
import type { UnitCardProps } from "./unit-card";

type OtherIndicatorsProps = Pick<UnitCardProps, "text" | "language" | "otherGaps" | "onIndicator">;

/** The unit's other indicators by state; those that fall short stand open. */
export function OtherIndicators(props: OtherIndicatorsProps) {
  const { text, otherGaps } = props;
  const states = verdictStates.filter((state) =>
    otherGaps.some(({ verdict }) => verdict.state === state),
  );
  if (states.length === 0) return null;
  return (
    <section>
      <h3>{text.otherIndicators}</h3>
      {states.map((state) => {
        const own = otherGaps.filter(({ verdict }) => verdict.state === state);
        return (
          <details key={state} className="fold" open={state === "not-met"}>
            <summary>
              <StateSwatch state={state} />
              {text.states[state]}
              <span className="muted">{own.length}</span>
            </summary>
            <Group {...props} otherGaps={own} />
          </details>
        );
      })}
    </section>
  );
}

function Group({ text, language, otherGaps, onIndicator }: OtherIndicatorsProps) {
  return (
    <ul>
      {otherGaps.map(({ indicator, verdict }) => (
        <li key={indicator.id}>
          <button type="button" className="list-button" onClick={() => onIndicator(indicator.id)}>
            <span>{indicator.name[language]}</span>
            {verdict.basis === "demo" && <BasisMark basis="demo" text={text} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
