import { comparable } from "../../join/place-text";

/** What a header says of coordinates. */
export interface CoordinateHeader {
  /** "position" where both stand in one cell. */
  readonly axis: "longitude" | "latitude" | "position";
  /** Minutes and seconds stand in columns of their own beside degrees. */
  readonly part: "whole" | "minutes" | "seconds";
  /** "经度" says it, "排污口经度" says it of something; "X" may be anything. */
  readonly surety: "plain" | "of-something" | "bare";
}

const plain = {
  longitude: /^(?:lon|lng|long|longitude|经度|经度坐标|东经)$/,
  latitude: /^(?:lat|latitude|纬度|纬度坐标|北纬)$/,
  position: /^(?:经纬度|经纬度坐标|地理坐标|坐标|coordinates)$/,
};
const ofSomething = {
  longitude: /^.{1,16}(?:经度|东经)(?:坐标)?$/,
  latitude: /^.{1,16}(?:(?<!经)纬度|北纬)(?:坐标)?$/,
  position: /^(?!.*[xy横纵东北]坐标$).{1,16}(?:经纬度|坐标)$/,
};
const bare = { longitude: /^x(?:坐标)?$/, latitude: /^y(?:坐标)?$/, position: null };
const sureties = [
  ["plain", plain],
  ["of-something", ofSomething],
  ["bare", bare],
] as const;
/** The meridian of a projection is no place. */
const OF_PROJECTION = /中央|子午|带号/;
const MINUTES = /^(?:分|′|'|min)$/;
const SECONDS = /^(?:秒|′′|''|"|sec)$/;
const DEGREES = /^(?:度|°|o|deg|度分秒)$/;

/** What only tells one of several apart, or the side, behind the word: 经度E, 经度°, 经度1. */
const BEHIND = /(?<=[经纬]度|东经|北纬)(?:[en°]|_?\d+)$/;

/** null for a header that says nothing of them. Rows of a merged header are joined by strokes. */
export function coordinateHeader(header: string): CoordinateHeader | null {
  const parts = comparable(header)
    .split(/[()/]/)
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const isUnit = [MINUTES, SECONDS, DEGREES].some((unit) => unit.test(last));
  const isRemark = header.trim().match(/[)）]$/) !== null;
  const name = ((isUnit || isRemark ? parts.at(-2) : last) ?? "").replace(BEHIND, "");
  return OF_PROJECTION.test(name) ? null : axisOf(name, partOf(last));
}

/** A header that says only 分 or 秒, and belongs to the degrees before it; null for others. */
export function fractionHeader(header: string): "minutes" | "seconds" | null {
  const part = partOf(comparable(header).replace(/_?\d+$/, ""));
  return part === "whole" ? null : part;
}

const LOOSELY =
  /[经纬]度|东经|北纬|坐标|^(?:lon|lat|lng|x|y|point)(?![a-z])|(?:^|[_ ])(?:lon|lat|lng|x|y)$/;

/** Whether a header may speak of coordinates at all: for leaving too much out rather than too little. */
export function mayBeCoordinate(header: string): boolean {
  return coordinateHeader(header) !== null || LOOSELY.test(comparable(header));
}

function partOf(unit: string): CoordinateHeader["part"] {
  if (MINUTES.test(unit)) return "minutes";
  return SECONDS.test(unit) ? "seconds" : "whole";
}

function axisOf(name: string, part: CoordinateHeader["part"]): CoordinateHeader | null {
  for (const [surety, patterns] of sureties)
    for (const axis of ["longitude", "latitude", "position"] as const)
      if (patterns[axis]?.test(name)) return { axis, part, surety };
  return null;
}
