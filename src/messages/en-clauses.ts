/** Marks of the offices that issue documents, as their names are romanised; no official English exists. */
const marks: readonly (readonly [string, string])[] = [
  ["环办生态函", "Huanban Shengtai Han "],
  ["环办监测函", "Huanban Jiance Han "],
  ["环生态", "Huan Shengtai "],
  ["环办", "Huanban "],
  ["荆政发", "Jing Zheng Fa "],
];

/** How a citation is built, the longer words first. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/〔(\d{4})〕(\d+)号/g, "[$1] No. $2"],
  [/二（一）/g, "part 2 (1) "],
  [/二（二）五/g, "part 2 (2) 5 "],
  [/：国控断面全面消除劣Ⅴ类/g, ": all nationally controlled sections free of worse than V"],
  [/具体目标/g, "specific goals"],
  [/总体目标/g, "overall goal"],
  [/(\d{4}) ?年建设指标/g, "indicators of $1"],
  [/建设指标/g, "indicators"],
  [/（文号未核实）/g, " (document number not verified), "],
  [/表 ?(\d+)/g, "table $1,"],
  [/第 ?([\d.]+) ?项/g, "item $1"],
];

/**
 * A citation in English: "环生态〔2019〕76号 建设指标 第10项" is "Huan Shengtai [2019] No. 76 indicators item
 * 10". One of another build stays as it was found, for half a translation misleads.
 */
export function enClause(clause: string): string {
  const named = marks.reduce((words, [mark, name]) => words.replaceAll(mark, name), clause);
  const words = parts.reduce((each, [part, by]) => each.replace(part, by), named);
  return /\p{Script=Han}/u.test(words) ? clause : words.replace(/\s+/g, " ").trim();
}
