// Noto Sans SC cut into two slices a weight: the characters this product shows, and the rest of
// GB 2312. A machine with its own Chinese font uses that and fetches neither.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const OUT = "public/fonts";
const WEIGHTS = [
  { weight: 400, file: "400Regular/NotoSansSC_400Regular.ttf" },
  { weight: 600, file: "600SemiBold/NotoSansSC_600SemiBold.ttf" },
] as const;
const TEXT_FILES = /\.(?:ts|tsx|json|csv|html|fgb)$/;

/** Latin, punctuation, arrows and shapes, Roman numerals, and common Chinese. */
const KEPT = /^[ -~\u00a0-\u024f\u2000-\u27bf\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]$/;

function* files(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function shownCharacters(): Set<string> {
  const shown = new Set(Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)));
  for (const folder of ["src", "geodata", "public/geodata"])
    for (const file of files(folder))
      if (TEXT_FILES.test(file)) for (const char of readFileSync(file, "utf8")) shown.add(char);
  // FlatGeobuf is binary around its names: what is no character of ours is left out again.
  return new Set([...shown].filter((char) => KEPT.test(char)));
}

/** Level 1 and 2 characters and the signs of GB 2312. */
function gb2312(): string[] {
  const decoder = new TextDecoder("gb2312");
  const chars: string[] = [];
  for (let high = 0xa1; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) chars.push(decoder.decode(Uint8Array.of(high, low)));
  return chars.filter((char) => char.length === 1 && char !== "\uFFFD" && char < "\uE000");
}

function unicodeRange(chars: readonly string[]): string {
  const points = chars.map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
}

function faceRule(weight: number, name: string, range: string): string {
  const local = weight === 400 ? "Noto Sans SC" : "Noto Sans SC SemiBold";
  return `@font-face{font-family:"Noto Sans SC";font-weight:${weight};font-display:swap;src:local("${local}"),url("./${name}") format("woff2");unicode-range:${range}}`;
}

async function cutFonts(slices: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const root = join(require.resolve("@expo-google-fonts/noto-sans-sc/package.json"), "..");
  const rules: string[] = [];
  for (const { weight, file } of WEIGHTS) {
    const face = readFileSync(join(root, file));
    for (const [slice, chars] of Object.entries(slices)) {
      const name = `noto-sans-sc-${weight}-${slice}.woff2`;
      const cut = await subsetFont(face, chars.join(""), { targetFormat: "woff2" });
      writeFileSync(join(OUT, name), cut);
      rules.push(faceRule(weight, name, unicodeRange(chars)));
    }
  }
  return rules;
}

const shown = shownCharacters();
const slices = {
  shown: [...shown].sort(),
  rest: gb2312().filter((char) => !shown.has(char)),
};
const stamp = createHash("sha256").update(JSON.stringify(slices)).digest("hex");
const stampFile = join(OUT, ".stamp");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  mkdirSync(OUT, { recursive: true });
  const rules = await cutFonts(slices);
  writeFileSync(join(OUT, "fonts.css"), `${rules.join("\n")}\n`);
  writeFileSync(stampFile, stamp);
}
