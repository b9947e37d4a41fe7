import { comparable } from "../../join/place-text";

/** What a header says of coordinates. */
export interface CoordinateHeader {
  readonly axis: "longitude" | "latitude";
  /** Minutes and seconds stand in columns of their own beside degrees. */
  readonly part: "whole" | "minutes" | "seconds";
  /** "经度" says it, "排污口经度" says it of something; "X" may be anything. */
  readonly surety: "plain" | "of-something" | "bare";
}

const plain = {
  longitude: /^(?:lon|lng|long|longitude|经度|经度坐标|东经|x坐标)$/,
  latitude: /^(?:lat|latitude|纬度|纬度坐标|北纬|y坐标)$/,
};
const ofSomething = {
  longitude: /^.{1,8}(?:经度|东经)(?:坐标)?$/,
  latitude: /^.{1,8}(?:纬度|北纬)(?:坐标)?$/,
};
const bare = { longitude: /^x$/, latitude: /^y$/ };
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

/** null for a header that says nothing of them. Rows of a merged header are joined by strokes. */
export function coordinateHeader(header: string): CoordinateHeader | null {
  const parts = comparable(header)
    .split(/[()/]/)
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const isUnit = [MINUTES, SECONDS, DEGREES].some((unit) => unit.test(last));
  const isRemark = header.trim().match(/[)）]$/) !== null;
  const name = (isUnit || isRemark ? parts.at(-2) : last) ?? "";
  return OF_PROJECTION.test(name) ? null : axisOf(name, partOf(last));
}

function partOf(unit: string): CoordinateHeader["part"] {
  if (MINUTES.test(unit)) return "minutes";
  return SECONDS.test(unit) ? "seconds" : "whole";
}

function axisOf(name: string, part: CoordinateHeader["part"]): CoordinateHeader | null {
  for (const [surety, patterns] of sureties)
    for (const axis of ["longitude", "latitude"] as const)
      if (patterns[axis].test(name)) return { axis, part, surety };
  return null;
}
