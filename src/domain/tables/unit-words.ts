const POWER = "(?:10\\^?\\d )?";
const UNIT = new RegExp(
  `^${POWER}(?:[μuµmk]?g/(?:L|l|m3|m³)|mg/kg|[%‰]|个/L|MPN/L|℃|°C|无量纲|NTU|μS/cm|mS/m|cm|m|km|公里|千米|km2|km²|平方公里|平方千米|m2|m²|平方米|平方米/人|hm2|hm²|公顷|千公顷|万公顷|亩|万亩|人|万人|户|个|家|元|万元|亿元|t|吨|万吨|吨/万元|kg|千克|公斤|条|处|座|件|起|次|辆|m3|m³|万立方米|亿立方米|立方米|吨标准煤|吨标准煤/万元|立方米/万元|天|年|分|度|dB|dB\\(A\\))$`,
  "iu",
);

/** The unit of measure a text is, without the brackets around it; null where it is none. */
export function parseUnitOfMeasure(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^[（(](.*)[）)]$/u, "$1")
    .replace(/^单位[:：]?\s*/u, "");
  return UNIT.test(bare) ? bare : null;
}

/** Other ways to write a unit; our list. */
const otherWays: ReadonlyMap<string, string> = new Map([
  ["百分比", "%"],
  ["百分数", "%"],
  ["平方公里", "km2"],
  ["平方千米", "km2"],
  ["公里", "km"],
  ["千米", "km"],
  ["hm2", "公顷"],
  ["t", "吨"],
  ["kg", "千克"],
  ["公斤", "千克"],
  ["m2/人", "平方米/人"],
  ["m3/万元", "立方米/万元"],
  ["t/万元", "吨/万元"],
  ["tce/万元", "吨标准煤/万元"],
]);

/** Whether two texts are one unit, however written. Nothing is converted: 亩 is not 公顷. */
export function isSameUnit(one: string, other: string): boolean {
  return plainUnit(one) === plainUnit(other);
}

function plainUnit(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/[()\s]/g, "")
    .toLowerCase();
  return otherWays.get(plain) ?? plain;
}
