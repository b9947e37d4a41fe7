import { Button } from "react-aria-components";
import type { Wording } from "../figure-words";
import { Icon } from "../icon";

export interface KeptScenariosProps extends Wording {
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly madeOn: string;
    readonly goal: string;
    readonly places: readonly string[];
  }[];
  readonly nameOfPlace: (id: string) => string;
  readonly onDropScenario: (id: string) => void;
  readonly onDownload: () => void;
}

/** What was supposed before, each marked as a scenario. */
export function KeptScenarios(props: KeptScenariosProps) {
  const { text, scenarios, nameOfPlace, onDropScenario, onDownload } = props;
  const words = text.waterPage;
  if (scenarios.length === 0) return null;
  return (
    <section>
      <div className="chart-head apart">
        <h3>
          {words.kept} <span className="muted small">{words.scenarioHint}</span>
        </h3>
        <Button className="button plain" onPress={onDownload}>
          <Icon name="download" />
          {words.download}
        </Button>
      </div>
      <ul className="kept-scenarios">
        {scenarios.map(({ id, title, madeOn, goal, places }) => (
          <li key={id}>
            <span className="tag scenario">{words.scenario}</span>
            <div>
              <p>{title}</p>
              <p className="small muted">
                {[
                  ...(goal === title ? [] : [goal]),
                  text.list(places.map(nameOfPlace)),
                  madeOn,
                ].join(" · ")}
              </p>
            </div>
            <Button
              className="button plain"
              aria-label={`${words.drop} ${title}`}
              onPress={() => onDropScenario(id)}
            >
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
