import type { Language } from "../../domain/bilingual";
import type { Unit } from "../../domain/unit";
import type { SectionMark, UnitMark } from "../../map/map-scene";
import type { MappedView } from "../../state/select-mapped";
import { mappedWords } from "./mapped-words";

/** The drawn units of a level coloured by the column; those without a figure are without data. */
export function mappedUnitMarks(
  units: Iterable<Unit>,
  { values, mayHoldDemo }: MappedView,
  { language, passes }: { readonly language: Language; readonly passes: (unit: Unit) => boolean },
): readonly UnitMark[] {
  return [...units].map((unit) => {
    const { code, name } = unit;
    const found = values.get(code);
    return {
      code,
      name: name[language],
      state: "no-data",
      severity: 0,
      isDemo: mayHoldDemo && found !== undefined,
      isFaded: !passes(unit),
      ...(found ? { tone: found.tone } : {}),
      figure: found ? mappedWords(language, found.value) : "",
    };
  });
}

/** Classes are not shown, so what fades is given anew: without the classes lit in the legend. */
export function mappedSectionMarks(
  marks: readonly SectionMark[],
  { values, mayHoldDemo }: MappedView,
  passing: ReadonlySet<string>,
): readonly SectionMark[] {
  return marks.map((mark) => ({
    ...mark,
    rank: null,
    state: "not-assessed",
    isDemo: mayHoldDemo && values.has(mark.id),
    isFaded: !passing.has(mark.id),
    tone: values.get(mark.id)?.tone ?? null,
  }));
}
