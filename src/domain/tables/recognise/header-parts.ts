import { parsePeriodText } from "./period-text";

/** What stands beside a year of its own cell: "2024年" over 上半年. */
const PART_OF_YEAR =
  /^(?:[上下]半年|H[12]|第?[1-4一二三四]季度|Q[1-4]|(?:0?[1-9]|1[0-2])月份?|1(?:月份?)?[-—–~至到](?:[2-9]|1[01])月(?:份|累计)?|[丰平枯]水期)$/i;

/** Whether a part of a header says a time and nothing else. */
export function isTimeWord(part: string): boolean {
  return parsePeriodText(part) !== null || PART_OF_YEAR.test(part);
}

/** "2024年/总磷（mg/L）" is 2024年 and 总磷(mg/L): joined of several rows, or with a period in brackets. */
export function headerParts(header: string): readonly string[] {
  return (
    header
      .normalize("NFKC")
      .replace(/\(([^()]*)\)/g, (whole, inside: string) =>
        isTimeWord(inside) ? `/${inside}/` : whole,
      )
      // A unit of measure behind such brackets is that of the whole header.
      .replace(/\/\(/g, "(")
      .split(/\/(?![^()]*\))/)
      .map((part) => part.trim())
      .filter((part) => part !== "")
  );
}
