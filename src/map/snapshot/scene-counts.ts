import { type VerdictState, verdictStates } from "../../domain/gaps/verdict";
import { isTownshipCode } from "../../domain/unit-code";
import type { ClassRank } from "../../domain/water/section";
import type { MapScene, SectionMark, UnitMark } from "../map-scene";

export const ranks = [1, 2, 3, 4, 5, 6] as const satisfies readonly ClassRank[];

export interface SceneCounts {
  readonly states: Readonly<Record<VerdictState, number>>;
  readonly classes: Readonly<Record<ClassRank, number>>;
  readonly noClass: number;
  readonly hasDemo: boolean;
}

/** What is drawn is what is counted: units of the coloured level, sections inside the city. */
export function countScene(scene: MapScene): SceneCounts {
  const units = colouredUnits(scene);
  const sections = scene.visible.section ? scene.sections : [];
  const counted = sections.filter(({ isOutside }) => !isOutside);
  const judged: readonly (UnitMark | SectionMark)[] = scene.level === "section" ? counted : units;
  return {
    states: tally(verdictStates, judged, ({ state }) => state),
    classes: tally(ranks, counted, ({ rank }) => rank),
    noClass: counted.filter(({ rank }) => rank === null).length,
    hasDemo: [...units, ...sections].some(({ isDemo }) => isDemo),
  };
}

function colouredUnits({ level, units }: MapScene): readonly UnitMark[] {
  if (level === "section") return [];
  return units.filter(({ code }) => isTownshipCode(code) === (level === "township"));
}

function tally<Key extends string | number, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key | null,
): Record<Key, number> {
  return Object.fromEntries(
    keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length]),
  ) as Record<Key, number>;
}
