import type { SourceArea } from "../echarts-polygons";
import { type Area, areas } from "./china-division";
import type { Prefecture } from "./prefectures";

export interface TodayCounties {
  /** The polygons under the codes and names of today, as far as these can be told. */
  readonly drawn: readonly SourceArea[];
  /** Counties of today that the package draws nothing for. */
  readonly undrawn: readonly Area[];
  /** Development zones that the NBS counts apart; never drawn. */
  readonly zones: readonly Area[];
  /** Names the polygons bore, where they bear another now. */
  readonly formerNames: readonly { readonly text: string; readonly code: string }[];
  /** Polygons of a division of before: nothing of today answers to them. */
  readonly outdated: readonly SourceArea[];
}

/** The NBS numbers development zones 71 to 79 within a prefecture. */
const isZone = ({ code }: Area) => /7[1-9]$/.test(code);

const stem = (name: string) => name.replace(/(自治县|自治旗|县|市|区|旗|特区)$/, "");

/** Matches the polygons (2017–2018) with the list of counties (2023): by code, name, then stem. */
export function todayCounties(
  sources: readonly SourceArea[],
  prefecture: Prefecture,
): TodayCounties {
  const own = areas.filter(
    ({ code, name }) =>
      prefecture.prefixes.some((prefix) => code.startsWith(prefix)) &&
      code !== prefecture.code &&
      name !== prefecture.name,
  );
  const matches = matchAreas(sources, own);
  const drawn = sources.map((source) => ({ ...source, ...(matches.get(source) ?? {}) }));
  const codes = new Set(drawn.map(({ code }) => code));
  const rest = own.filter(({ code }) => !codes.has(code));
  return {
    drawn,
    undrawn: rest.filter((area) => !isZone(area)),
    zones: rest.filter(isZone),
    formerNames: sources.flatMap((source) => {
      const today = matches.get(source);
      return today && today.name !== source.name ? [{ text: source.name, code: today.code }] : [];
    }),
    outdated: sources.filter(
      (source) => !matches.has(source) && source.code !== prefecture.code && own.length > 0,
    ),
  };
}

type Today = Pick<Area, "code" | "name">;

/** The surest first, so that no name takes what a code has a right to. */
function matchAreas(
  sources: readonly SourceArea[],
  own: readonly Area[],
): ReadonlyMap<SourceArea, Today> {
  const matches = new Map<SourceArea, Today>();
  const free = new Set(own);
  const tests: readonly ((source: SourceArea, area: Area) => boolean)[] = [
    (source, area) => source.code === area.code,
    (source, area) => source.name === area.name,
    (source, area) => stem(source.name) === stem(area.name),
  ];
  for (const isSame of tests)
    for (const source of sources) {
      if (matches.has(source)) continue;
      const found = [...free].filter((area) => isSame(source, area));
      const [area] = found;
      if (!area || found.length > 1) continue;
      free.delete(area);
      matches.set(source, { code: area.code, name: area.name });
    }
  return matches;
}
