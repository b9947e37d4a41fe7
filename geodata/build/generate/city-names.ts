import { searchKeys, syllables } from "../units-table";

const PEOPLES =
  "土家族|布依族|傈僳族|哈尼族|景颇族|朝鲜族|哈萨克|柯尔克孜|蒙古族|蒙古|苗族|侗族|彝族|藏族|羌族|回族|壮族|傣族|白族|黎族";
const ENDINGS = /(特别行政区|自治州|自治县|群岛|地区|林区|市|盟|县)$/;

/** What tells the city apart: 黔东南苗族侗族自治州 → 黔东南, 襄阳市 → 襄阳. */
export function shortCityName(name: string): string {
  const stem = name.replace(ENDINGS, "");
  if (stem === name || stem.length < 2) return name;
  const short = stem.replace(new RegExp(`(${PEOPLES})+$`), "");
  return short.length > 1 ? short : stem;
}

/** "xiangyang": the folder's name and the address `#/xiangyang`, as for cities written by hand. */
export function cityWord(name: string): string {
  return searchKeys(shortCityName(name)).pinyin.replace(/[^a-z]/g, "");
}

const KINDS: readonly [RegExp, string][] = [
  [/自治县$/, "Autonomous County"],
  [/自治旗$/, "Autonomous Banner"],
  [/林区$/, "Forestry District"],
  [/(开发区|高新区|示范区|新区|园区|管理区|管委会|度假区)$/, ""],
  [/区$/, "District"],
  [/县$/, "County"],
  [/旗$/, "Banner"],
  [/市$/, ""],
];

/** 襄城区 → Xiangcheng District: pinyin and the kind. */
export function countyEnglish(name: string): string {
  const [pattern, kind] = KINDS.find(([ending]) => ending.test(name)) ?? [/$/, ""];
  const isWhole = kind === "" && !name.endsWith("市");
  const base = isWhole || name.length < 3 ? name : name.replace(pattern, "");
  const stem = kind.startsWith("Auto") ? base.replace(new RegExp(`(各族|${PEOPLES})+$`), "") : base;
  const word = syllables(stem || base)
    .join("")
    .toLowerCase();
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name.length < 3 ? "" : kind}`.trim();
}
