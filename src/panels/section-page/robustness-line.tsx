import type { Robustness } from "../../domain/gaps/robustness";
import type { Wording } from "../figure-words";

export interface RobustnessLineProps extends Wording {
  readonly robustness: Robustness | null;
}

/** Whether the verdict would flip, and by what; nothing where there is no verdict. */
export function RobustnessLine({ robustness, text }: RobustnessLineProps) {
  if (!robustness) return null;
  const words = text.sectionPage;
  return (
    <section className="robustness" data-solid={robustness.isSolid || undefined}>
      <h3>{words.robustness}</h3>
      {robustness.isSolid ? (
        <p>{words.solid}</p>
      ) : (
        <ul className="faults">
          {robustness.flips.map(({ cause, state, filled }) => (
            <li key={cause}>{words.flipWords(words.flips[cause], filled, text.states[state])}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
