import type { Language } from "../../domain/bilingual";
import type { Unit } from "../../domain/unit";
import type { SectionMark, UnitMark } from "../../map/map-scene";
import type { MappedView } from "../../state/select-mapped";
import { mappedWords } from "./mapped-words";

/** The drawn units of a level coloured by the column; those without a figure are without data. */
export function mappedUnitMarks(
  units: Iterable<Unit>,
  { values, mayHoldDemo }: MappedView,
  language: Language,
): readonly UnitMark[] {
  return [...units].map(({ code, name }) => {
    const found = values.get(code);
    return {
      code,
      name: name[language],
      state: "no-data",
      severity: 0,
      isDemo: mayHoldDemo && found !== undefined,
      isFaded: false,
      ...(found ? { tone: found.tone } : {}),
      figure: found ? mappedWords(language, found.value) : "",
    };
  });
}

export function mappedSectionMarks(
  marks: readonly SectionMark[],
  { values, mayHoldDemo }: MappedView,
): readonly SectionMark[] {
  return marks.map((mark) => ({
    ...mark,
    rank: null,
    state: "not-assessed",
    isDemo: mayHoldDemo && values.has(mark.id),
    isFaded: false,
    tone: values.get(mark.id)?.tone ?? null,
  }));
}
