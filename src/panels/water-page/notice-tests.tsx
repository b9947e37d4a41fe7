import { Button } from "react-aria-components";
import type { NoticeTest } from "../../domain/water/region-assessment";
import { StateChip } from "../state-chip";
import type { WaterPageProps } from "./water-page";

const MOST_TOLERATED = 99;

/** The notice's two tests, apart from 优 and 良好; the second waits until somebody sets a tolerance. */
export function NoticeTests(props: WaterPageProps) {
  const { text, tests } = props;
  return (
    <section>
      <h3>{text.waterPage.tests}</h3>
      <ul className="notice-tests">
        {tests.map((test) => (
          <li key={test.controlLevel}>
            <StateChip state={test.state} text={text} />
            <div>
              <p>{text.waterPage.testNames[test.controlLevel]}</p>
              <Facts {...props} test={test} />
              {test.controlLevel === "provincial" && <Tolerance {...props} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({
  text,
  nameOfSection,
  onSection,
  test,
}: WaterPageProps & { readonly test: NoticeTest }) {
  const words = text.waterPage;
  const { failing, assessed, expected, tolerance, reason } = test;
  const facts = [words.testCount(failing.length, assessed, expected)];
  if (tolerance === null) facts.push(words.noTolerance);
  else if (reason === "not-reported") facts.push(words.testOpen(expected - assessed));
  else if (reason) facts.push(text.reasons[reason]);
  return (
    <>
      {failing.length > 0 && (
        <p className="failing-names">
          {failing.map((id) => (
            <Button key={id} className="link" onPress={() => onSection(id)}>
              {nameOfSection(id)}
            </Button>
          ))}
        </p>
      )}
      <p className="small muted">{[...facts, text.citation(test.clause)].join(" · ")}</p>
    </>
  );
}

function Tolerance({ text, tolerance, onTolerance }: WaterPageProps) {
  const words = text.waterPage;
  return (
    <label className="tolerance small">
      <span>{words.tolerance}</span>
      <input
        className="input number-input"
        type="number"
        min={0}
        max={MOST_TOLERATED}
        placeholder={words.notSet}
        value={tolerance ?? ""}
        onChange={({ target }) => onTolerance(toleranceIn(target.value))}
      />
      <span className="muted">{words.toleranceHint}</span>
    </label>
  );
}

function toleranceIn(text: string): number | null {
  const number = Number(text);
  const isWhole = text !== "" && Number.isInteger(number) && number >= 0;
  return isWhole ? Math.min(number, MOST_TOLERATED) : null;
}
