import type { Programme } from "../../../src/domain/programme/programme";
import { csvText } from "../csv";
import type {
  DemoConfig,
  DemoReading,
  DemoRow,
  DemoSection,
  DemoTarget,
  DemoUnit,
  PublishedReading,
} from "./demo-config";
import { demoObservations } from "./demo-observations";
import { demoTargets } from "./demo-targets";
import { demoWater } from "./demo-water";

/** What a city hands in; nothing here knows one. */
export interface DemoInput {
  readonly config: DemoConfig;
  readonly programmes: readonly Programme[];
  readonly units: readonly DemoUnit[];
  readonly sections: readonly DemoSection[];
  readonly published: readonly PublishedReading[];
}

export interface Demo {
  readonly observations: readonly DemoRow[];
  readonly targets: readonly DemoTarget[];
  readonly water: readonly DemoReading[];
}

/** The seeded demo of a city: the same input gives the same rows, byte for byte. */
export function makeDemo({ config, programmes, units, sections, published }: DemoInput): Demo {
  const judged = programmes
    .filter(({ domains }) => domains.every(({ id }) => id !== "goal" && id !== "context"))
    .map(withOwnSeries);
  return {
    observations: judged.flatMap((programme) => demoObservations(config, programme, units)),
    targets: judged.flatMap((programme) => demoTargets(config, programme, units)),
    water: demoWater(config, sections, published),
  };
}

/** What reads another version's series is reported once, under that one's id. */
function withOwnSeries(programme: Programme): Programme {
  const indicators = programme.indicators.filter(({ series }) => series === undefined);
  return { ...programme, indicators };
}

const COLUMNS = {
  observations: ["unit", "indicator", "period", "value", "text", "source"],
  targets: ["unit", "indicator", "period", "value", "source", "status"],
  water: ["section", "period", "item", "value", "samples", "source"],
} as const;

/** The three tables as CSV texts by file name. */
export function demoTables(demo: Demo): ReadonlyMap<string, string> {
  return new Map([
    ["demo-observations.csv", csvText(COLUMNS.observations, demo.observations)],
    ["demo-targets.csv", csvText(COLUMNS.targets, demo.targets)],
    ["demo-water.csv", csvText(COLUMNS.water, demo.water)],
  ]);
}
