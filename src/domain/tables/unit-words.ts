const POWER = "(?:10\\^?\\d )?";
const UNIT = new RegExp(
  `^${POWER}(?:[μuµmk]?g/(?:L|l|m3|m³)|mg/kg|[%‰]|个/L|MPN/L|℃|°C|无量纲|NTU|μS/cm|mS/m|cm|m|km|km2|km²|平方公里|平方千米|hm2|hm²|公顷|亩|万亩|人|万人|户|个|家|元|万元|亿元|t|吨|万吨|m3|m³|万立方米|亿立方米|立方米|吨标准煤|吨标准煤/万元|立方米/万元|天|年|分|度|dB|dB\\(A\\))$`,
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
