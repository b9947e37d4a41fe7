import type { DemoConfig } from "./demo-config";
import { bell, seededRandom, seedOf } from "./random";

export interface DemoReading {
  readonly section: string;
  readonly period: string;
  readonly item: string;
  readonly value: number;
  readonly samples: number;
  readonly source: string;
}

export interface DemoSection {
  readonly id: string;
  readonly water_body: string;
}

type Levels = Readonly<Record<string, number>>;

/** Usual concentrations in mg/L (pH without unit) by character of the water. */
const LEVELS: Readonly<Record<string, Levels>> = {
  clean: { PH: 7.8, DO: 8.6, CODMN: 1.8, NH3N: 0.09, TP: 0.068, TN: 2.0 },
  fair: { PH: 7.7, DO: 7.6, CODMN: 3.4, NH3N: 0.3, TP: 0.11, TN: 2.1 },
  poor: { PH: 7.4, DO: 4.6, CODMN: 6.4, NH3N: 0.95, TP: 0.24, TN: 2.8 },
  lake: { PH: 8.0, DO: 7.4, CODMN: 6.2, NH3N: 0.16, TP: 0.098, TN: 1.7 },
};
const DECIMALS: Levels = { PH: 2, DO: 2, CODMN: 2, NH3N: 3, TP: 3, TN: 2 };
const MISSED_MONTH = 1 / 22;

/** Made-up monthly readings: warm months carry less oxygen and more nutrients; levels fall slowly. */
export function demoWater(config: DemoConfig, sections: readonly DemoSection[]): DemoReading[] {
  const months = config.years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
  );
  const open = months.filter((month) => !config.publishedMonths.includes(month));
  return sections.flatMap((section) => sectionSeries(config, section, open));
}

function sectionSeries(
  config: DemoConfig,
  { id, water_body }: DemoSection,
  months: readonly string[],
): DemoReading[] {
  const random = seededRandom(seedOf(config.seed, id));
  const levels = LEVELS[characterOf(config, water_body)] ?? {};
  const own = 1 + bell(random) * 0.25;
  const trend = -0.02 - random() * 0.03;
  return months.flatMap((period, index) => {
    const isMissed = random() < MISSED_MONTH;
    const year = index / 12;
    const summer = Math.sin(((index % 12) - 3) * (Math.PI / 6));
    const readings = Object.entries(levels).map(([item, level]) => {
      const load = own * (1 + trend * year) * (1 + 0.18 * summer + bell(random) * 0.22);
      return reading(config, { section: id, period, item, value: valueOf(item, level, load) });
    });
    return isMissed ? [] : readings;
  });
}

function characterOf({ characters }: DemoConfig, waterBody: string): string {
  const known = Object.keys(characters).find((name) => waterBody.startsWith(name));
  return characters[known ?? ""] ?? "fair";
}

/** Load lifts pollutants; it lowers oxygen; pH hardly moves. */
function valueOf(item: string, level: number, load: number): number {
  if (item === "PH") return level + (load - 1) * 0.4;
  if (item === "DO") return Math.max(0.8, level * (1 - (load - 1) * 0.55));
  return level * load;
}

function reading(
  { seed }: DemoConfig,
  { value, ...rest }: { section: string; period: string; item: string; value: number },
): DemoReading {
  const scale = 10 ** (DECIMALS[rest.item] ?? 2);
  const rounded = Math.round(value * scale) / scale;
  return { ...rest, value: rounded, samples: 1, source: `演示数据（种子 ${seed}）` };
}
