/**
 * A year "2021", a month "2021-04", a quarter "2021-Q2", a half-year "2021-H1", or a water period
 * "2021-high" (丰水期), "2021-level" (平水期), "2021-low" (枯水期), or a year to date "2021-to-06"
 * (1–6月累计). Text, so that it travels in an address.
 */
export type Period = string & { readonly brand: "Period" };

export type PeriodKind = "year" | "half" | "quarter" | "season" | "to-date" | "month";

export type WaterSeason = "high" | "level" | "low";

/** Months (1…12) of each water period: a setting of the city. */
export type WaterSeasons = Readonly<Record<WaterSeason, readonly number[]>>;

const PERIOD =
  /^(?:19|20)\d{2}(?:-(?:(?<month>0[1-9]|1[0-2])|(?<quarter>Q[1-4])|(?<half>H[12])|(?<season>high|level|low)|to-(?<last>0[2-9]|1[01])))?$/;

export function parsePeriod(cell: unknown): Period | null {
  const text = String(cell ?? "").trim();
  return PERIOD.test(text) ? (text as Period) : null;
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

export function isYear(period: Period): boolean {
  return period.length === 4;
}

export function periodKind(period: Period): PeriodKind {
  const groups = PERIOD.exec(period)?.groups ?? {};
  if (groups["month"]) return "month";
  if (groups["quarter"]) return "quarter";
  if (groups["half"]) return "half";
  if (groups["last"]) return "to-date";
  return groups["season"] ? "season" : "year";
}

/** The months a period is made of, as periods: "2021-Q2" is 2021-04, 2021-05, 2021-06. */
export function monthsOf(period: Period, seasons: WaterSeasons): readonly Period[] {
  const part = period.slice(5);
  return numbersOf(periodKind(period), part, seasons).map(
    (month) => `${period.slice(0, 4)}-${String(month).padStart(2, "0")}` as Period,
  );
}

function numbersOf(kind: PeriodKind, part: string, seasons: WaterSeasons): readonly number[] {
  const run = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => first + at);
  const number = Number(part.slice(-1));
  if (kind === "month") return [Number(part)];
  if (kind === "quarter") return run(number * 3 - 2, 3);
  if (kind === "to-date") return run(1, Number(part.slice(-2)));
  if (kind === "half") return run(number * 6 - 5, 6);
  return kind === "season" ? seasons[part as WaterSeason] : run(1, 12);
}

/** The same span a year earlier (同比): "2021-Q2" → "2020-Q2". */
export function yearBefore(period: Period): Period {
  return `${yearOf(period) - 1}${period.slice(4)}` as Period;
}

const PARTS: Readonly<Partial<Record<PeriodKind, number>>> = { month: 12, quarter: 4, half: 2 };

/** The period of the same kind just before (环比): "2023-H1" → "2022-H2"; of years and seasons the year before. */
export function periodBefore(period: Period): Period {
  const parts = PARTS[periodKind(period)];
  if (!parts) return yearBefore(period);
  const part = period.slice(5);
  const [sign, number] = /^\D/.test(part) ? [part.slice(0, 1), part.slice(1)] : ["", part];
  const before = Number(number) === 1 ? parts : Number(number) - 1;
  const year = Number(number) === 1 ? yearOf(period) - 1 : yearOf(period);
  return `${year}-${sign}${sign ? before : String(before).padStart(2, "0")}` as Period;
}
