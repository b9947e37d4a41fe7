import {
  type DemoConfig,
  type DemoReading,
  type DemoSection,
  demoSource,
  type PublishedReading,
} from "./demo-config";
import { bell, randomFor } from "./random";

type Levels = Readonly<Record<string, number>>;

const DECIMALS: Levels = { PH: 2, DO: 2, CODMN: 2, NH3N: 3, TP: 3, TN: 2, CHLA: 1, SD: 2 };
const MISSED_MONTH = 1 / 22;

/**
 * Made-up monthly readings: warm months carry less oxygen and more nutrients, levels fall slowly. A
 * section with published readings keeps their level, one without has that of its water body; months
 * with published readings are left out altogether.
 */
export function demoWater(
  config: DemoConfig,
  sections: readonly DemoSection[],
  published: readonly PublishedReading[],
): DemoReading[] {
  const taken = new Set(published.map(({ period }) => period));
  const months = config.years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
  );
  return sections.flatMap((section) =>
    sectionSeries(config, { section, months, levels: levelsOf(config, section, published) }).filter(
      ({ period }) => !taken.has(period),
    ),
  );
}

function levelsOf(
  config: DemoConfig,
  { id, waterBody }: DemoSection,
  published: readonly PublishedReading[],
): Levels {
  const body = Object.keys(config.characters).find((name) => waterBody.startsWith(name)) ?? "";
  const usual =
    config.waterLevels[config.characters[body] ?? ""] ?? config.waterLevels["fair"] ?? {};
  const random = randomFor(config.seed, "section", id);
  const load = 1 + 0.2 * bell(random);
  const own = Object.entries(usual).map(([item, level]) => [
    item,
    concentrationAt(item, level, load),
  ]);
  const known = published.filter(({ section }) => section === id);
  return Object.fromEntries([...own, ...known.map(({ item, value }) => [item, value])]);
}

interface Series {
  readonly section: DemoSection;
  readonly months: readonly string[];
  readonly levels: Levels;
}

function sectionSeries(config: DemoConfig, { section, months, levels }: Series): DemoReading[] {
  const random = randomFor(config.seed, "months", section.id);
  const trend = -0.015 - random() * 0.03;
  const middle = months.length / 2;
  return months.flatMap((period, index) => {
    const isMissed = random() < MISSED_MONTH;
    const summer = Math.sin(((index % 12) - 3) * (Math.PI / 6));
    const usual = (1 + (trend * (index - middle)) / 12) * (1 + 0.16 * summer) + 0.1 * bell(random);
    const readings = Object.entries(levels).map(([item, level]) => {
      const value = rounded(item, concentrationAt(item, level, usual + 0.12 * bell(random)));
      return { section: section.id, period, item, value, samples: 1, source: demoSource(config) };
    });
    return isMissed ? [] : readings;
  });
}

/** Load lifts pollutants; it lowers oxygen; pH hardly moves. */
function concentrationAt(item: string, level: number, load: number): number {
  if (item === "PH") return level + (load - 1) * 0.4;
  // Rich water is cloudy: transparency falls as the load rises.
  if (item === "SD") return Math.max(0.1, level * (1 - (load - 1) * 0.9));
  if (item === "DO") return Math.max(0.8, level * (1 - (load - 1) * 0.55));
  return level * load;
}

function rounded(item: string, value: number): number {
  const scale = 10 ** (DECIMALS[item] ?? 2);
  return Math.round(value * scale) / scale;
}
