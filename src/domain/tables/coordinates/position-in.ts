import { isInChina } from "../../spatial/in-china";
import { degreesIn } from "./degrees-in";

/** What may stand between the two, surest first; the second may only begin with its side ("E112°N30°"). */
const betweens = [/[,，;；、|/]+/, /(?<=[\d′″'"”分秒度°]\s*)(?=[NSEW东西南北])/i, /\s+/];
const BRACKETS = /^[([（【\s]+|[)\]）】\s]+$/g;

/**
 * Longitude and latitude that stand in one cell ("112.24,30.31", "北纬30°18′36″ 东经112°14′30″"), whichever is
 * first: of two degrees in China the longitude is the larger. null for what is not two degrees there.
 */
export function positionIn(text: string): readonly [number, number] | null {
  const bare = text.replace(BRACKETS, "");
  for (const between of betweens) {
    const parts = bare.split(between);
    const [one, other] = parts.map((part) => degreesIn(part.trim()));
    if (parts.length !== 2 || one == null || other == null) continue;
    const position = [Math.max(one, other), Math.min(one, other)] as const;
    return isInChina(...position) ? position : null;
  }
  return null;
}
