import { StateChip } from "../state-chip";
import type { WaterPageProps } from "./water-page";

const MOST_TOLERATED = 99;

/** The notice's two tests, apart from 优 and 良好. */
export function NoticeTests(props: WaterPageProps) {
  const { text, tests, nameOfSection, tolerance, onTolerance } = props;
  const words = text.waterPage;
  return (
    <section>
      <h3>{words.tests}</h3>
      <ul className="notice-tests">
        {tests.map((test) => (
          <li key={test.controlLevel}>
            <StateChip state={test.state} text={text} />
            <div>
              <p>{words.testNames[test.controlLevel]}</p>
              <p className="small muted">
                {words.testCount(test.failing.length, test.assessed, test.expected)}
                {test.failing.length > 0 && `: ${text.list(test.failing.map(nameOfSection))}`}
                {test.reason && ` · ${text.reasons[test.reason]}`} · {test.clause}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <label className="choice-label" title={words.toleranceHint}>
        <span className="small muted">{words.tolerance}</span>
        <input
          className="input number-input"
          type="number"
          min={0}
          max={MOST_TOLERATED}
          placeholder={words.notSet}
          value={tolerance ?? ""}
          onChange={({ target }) => onTolerance(toleranceIn(target.value))}
        />
      </label>
    </section>
  );
}

function toleranceIn(text: string): number | null {
  const number = Number(text);
  const isWhole = text !== "" && Number.isInteger(number) && number >= 0;
  return isWhole ? Math.min(number, MOST_TOLERATED) : null;
}
