const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text XML means: its entities, and the `_x000D_` in which workbooks hide control characters. */
export function xmlText(raw: string): string {
  return controls(raw.includes("&") ? raw.replace(ENTITY, entity) : raw);
}

const ENTITY = /&(#x[0-9a-f]+|#\d+|[a-z]+);/gi;
const HIGHEST = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return named[name] ?? whole;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code <= HIGHEST ? String.fromCodePoint(code) : whole;
}

function controls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What stands between `<t>` and `</t>`, of all runs, without the readings of phonetic scripts. */
export function runsText(xml: string): string {
  const plain = xml.includes("<rPh") ? xml.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, "") : xml;
  let text = "";
  for (const [, run = ""] of plain.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += xmlText(run);
  return text;
}
