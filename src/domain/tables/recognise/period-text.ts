import type { Period } from "../../period";

const YEAR = "(?<year>(?:19|20)\\d{2})";
const MONTH = "(?<month>0?[1-9]|1[0-2])";

/** The ways a period is written, from the most to the least precise. */
const patterns: readonly RegExp[] = [
  new RegExp(`^${YEAR}[-/.年]${MONTH}(?:[-/.月](?:0?[1-9]|[12]\\d|3[01])日?(?:[T ].*)?|月份?)?$`),
  new RegExp(`^${YEAR}(?<month>0[1-9]|1[0-2])(?:\\d{2})?$`),
  new RegExp(`^${YEAR}年?[-/ ]?(?:第?(?<quarter>[1-4一二三四])季度|Q(?<q>[1-4]))$`, "i"),
  new RegExp(`^${YEAR}年?[-/ ]?(?:(?<half>[上下])半年|H(?<h>[12]))$`, "i"),
  new RegExp(`^${YEAR}年?1(?:月份?)?[-—–~至到](?<last>[2-9]|1[01])月(?:份|累计)?$`),
  new RegExp(`^${YEAR}-to-(?<last>0[2-9]|1[01])$`),
  new RegExp(`^${YEAR}年?[-/ ]?(?<season>[丰平枯])水期$`),
  new RegExp(`^${YEAR}(?:年度?|\\.0+)?$`),
];

const numerals: Readonly<Record<string, string>> = { 一: "1", 二: "2", 三: "3", 四: "4" };
const halves: Readonly<Record<string, string>> = { 上: "1", 下: "2" };
const seasons: Readonly<Record<string, string>> = { 丰: "high", 平: "level", 枯: "low" };

/** "2021年3月", "2021/3/15", "202103", "2021年上半年", "2021年第一季度", "2021年1—9月", "2021年度" … ; null for none of them. */
export function parsePeriodText(text: string): Period | null {
  const even = text.normalize("NFKC").trim().replace(/\s+/g, " ");
  for (const pattern of patterns) {
    const groups = pattern.exec(even)?.groups;
    if (groups) return periodOf(groups);
  }
  return null;
}

function periodOf(groups: Readonly<Record<string, string | undefined>>): Period {
  const { year, month, quarter, q, half, h, season, last } = groups;
  if (month) return `${year}-${month.padStart(2, "0")}` as Period;
  if (quarter ?? q) return `${year}-Q${numerals[quarter ?? ""] ?? quarter ?? q}` as Period;
  if (half ?? h) return `${year}-H${halves[half ?? ""] ?? h}` as Period;
  if (last) return `${year}-to-${last.padStart(2, "0")}` as Period;
  if (season) return `${year}-${seasons[season]}` as Period;
  return year as Period;
}

/** A year beside a month of its own column: "2021" and "3月"; null where they are none. */
export function periodOfParts(year: string, month: string | null): Period | null {
  const whole = parsePeriodText(year);
  if (whole === null || whole.length !== 4 || month === null) return whole;
  const number = /^0?([1-9]|1[0-2])(?:\.0+)?(?:月份?)?$/.exec(month.normalize("NFKC").trim())?.[1];
  return number ? (`${whole}-${number.padStart(2, "0")}` as Period) : null;
}

const YEAR_SAID = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** "2021年1—11月累计" is the longest way of writing one. */
const LONGEST = 12;

/** The one period a title or a file's name says ("荆州市2025年上半年完成情况"); null for none or several. */
export function periodSaidIn(text: string): Period | null {
  const even = text.normalize("NFKC").replace(/\s+/g, "");
  const found = [...even.matchAll(YEAR_SAID)].map(({ index }) => longestAt(even, index));
  const [only, another] = new Set(found);
  return another ? null : (only ?? null);
}

/** A year is there, so that the shortest is one. */
function longestAt(text: string, from: number): Period | null {
  for (let length = LONGEST; length > 0; length--) {
    const period = parsePeriodText(text.slice(from, from + length));
    if (period !== null) return period;
  }
  return null;
}
