import { parseUnitCode } from "../unit-code";

const INVISIBLE = /[\s\u3000\u200b-\u200f\ufeff]/g;

/** Full-width letters made narrow, blanks and invisible signs taken out; for comparing, not for showing. */
export function comparable(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
}

/** A code in any of its forms: 421023, 421023000, 421023000000, "421023.0", full-width digits. */
export function codeIn(text: string): string | null {
  return parseUnitCode(comparable(text));
}

const SUFFIX = /(?:街道办事处|街道|民族乡|自治县|自治州|地区|开发区|管理区|县|市|区|镇|乡)$/;

/** "监利" of 监利市; the text itself where nothing of two letters would be left. */
export function shortName(text: string): string {
  const short = text.replace(SUFFIX, "");
  return [...short].length >= 2 ? short : text;
}

/** Without the province and city in front, that every table of the city may or may not say. */
export function withoutCity(text: string, city: string): string {
  const fronts = [city, shortName(city)].filter((front) => front !== "");
  const found = fronts.find(
    (front) => text.startsWith(front) && [...text].length > [...front].length + 1,
  );
  return found ? text.slice(found.length) : text.replace(/^[^省]{2,3}省/, "");
}

/** 断面 is said or not said; so are brackets with remarks. */
export function sectionName(text: string): string {
  return text.replace(/[（(][^）)]*[）)]/g, "").replace(/(?:国控|省控)?(?:考核)?断面$/, "");
}

/** How many letters must change, be added or be dropped, counted in code points; gives up above `most`. */
export function editDistance(one: string, other: string, most: number): number {
  const [from, to] = [[...one], [...other]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let row = to.map((_, at) => at + 1);
  for (const [line, letter] of from.entries()) {
    let before = line;
    let left = line + 1;
    row = row.map((above, at) => {
      const cost = Math.min(left + 1, above + 1, before + (letter === to[at] ? 0 : 1));
      before = above;
      left = cost;
      return cost;
    });
  }
  return row.at(-1) ?? from.length;
}
