import type { Verdict } from "../domain/gaps/verdict";
import { verdictStates } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import type { Unit } from "../domain/unit";
import { romanOf } from "../domain/water/roman";
import { formatPeriod } from "../messages/format-period";
import { ClassMark } from "../panels/class-mark";
import { BasisMark } from "../panels/demo-mark";
import { gapWords, targetWords, valueWords, type Wording } from "../panels/figure-words";
import { StateChip } from "../panels/state-chip";
import type { Column } from "../panels/table-twin";
import type { AssessedSection } from "../state/select-sections";

export interface UnitRow {
  readonly unit: Unit;
  readonly verdict: Verdict;
}

/** A column that can also be written to a file, as plain text. */
export interface FileColumn<Row> extends Column<Row> {
  readonly plain: (row: Row) => string | number | null;
}

export function unitColumns(
  indicator: Indicator,
  wording: Wording,
): readonly FileColumn<UnitRow>[] {
  const { text, language } = wording;
  return [
    {
      id: "name",
      title: text.name,
      cell: ({ unit }) => unit.name[language],
      sortBy: ({ unit }) => unit.name[language],
      plain: ({ unit }) => unit.name[language],
    },
    {
      id: "state",
      title: text.state,
      cell: ({ verdict }) => <StateChip state={verdict.state} text={text} />,
      sortBy: ({ verdict }) => verdictStates.indexOf(verdict.state),
      plain: ({ verdict }) => text.states[verdict.state],
    },
    {
      id: "value",
      title: text.value,
      isNumber: true,
      cell: ({ verdict }) => valueWords(verdict, indicator, wording),
      sortBy: ({ verdict }) => verdict.value ?? verdict.text,
      plain: ({ verdict }) => verdict.value ?? verdict.text,
    },
    {
      id: "target",
      title: text.target,
      isNumber: true,
      cell: ({ verdict }) => targetWords(verdict, indicator, wording),
      sortBy: ({ verdict }) => verdict.target?.value ?? null,
      plain: ({ verdict }) => targetWords(verdict, indicator, wording),
    },
    {
      id: "gap",
      title: text.gap,
      isNumber: true,
      cell: ({ verdict }) => gapWords(verdict, indicator, wording) ?? text.none,
      sortBy: ({ verdict }) => verdict.gap,
      plain: ({ verdict }) => verdict.gap,
    },
    {
      id: "period",
      title: text.period,
      cell: ({ verdict }) => (verdict.period ? formatPeriod(language, verdict.period) : text.none),
      sortBy: ({ verdict }) => verdict.period,
      plain: ({ verdict }) => verdict.period,
    },
    {
      id: "basis",
      title: text.basis,
      cell: ({ verdict }) => <BasisMark basis={verdict.basis} text={text} />,
      sortBy: ({ verdict }) => verdict.basis,
      plain: ({ verdict }) => basisWord(verdict.basis, wording),
    },
  ];
}

function basisWord(basis: string | null, { text }: Wording): string | null {
  if (basis === "demo") return text.demo;
  if (basis === "user") return text.data.ownFile;
  return basis === null ? null : text.published;
}

export function sectionColumns(wording: Wording): readonly FileColumn<AssessedSection>[] {
  const { text, language } = wording;
  return [
    {
      id: "name",
      title: text.name,
      cell: ({ section }) => section.name[language],
      sortBy: ({ section }) => section.name[language],
      plain: ({ section }) => section.name[language],
    },
    {
      id: "water",
      title: text.waterBody,
      cell: ({ section }) => text.given(section.waterBody),
      sortBy: ({ section }) => text.given(section.waterBody),
      plain: ({ section }) => text.given(section.waterBody),
    },
    {
      id: "control",
      title: text.control,
      cell: ({ section }) => text[section.controlLevel],
      sortBy: ({ section }) => section.controlLevel,
      plain: ({ section }) => text[section.controlLevel],
    },
    {
      id: "class",
      title: text.itemClass,
      cell: ({ assessment }) => <ClassMark rank={assessment.rank} />,
      sortBy: ({ assessment }) => assessment.rank,
      plain: ({ assessment }) => (assessment.rank ? romanOf[assessment.rank] : null),
    },
    {
      id: "items",
      title: text.items(0).replace("0", "n"),
      isNumber: true,
      cell: ({ assessment }) => `${assessment.itemCount}/21`,
      sortBy: ({ assessment }) => assessment.itemCount,
      plain: ({ assessment }) => assessment.itemCount,
    },
    {
      id: "target",
      title: text.target,
      cell: ({ assessment: { target } }) =>
        target ? text.orBetter(romanOf[target.rank]) : text.none,
      sortBy: ({ assessment }) => assessment.target?.rank ?? null,
      plain: ({ assessment: { target } }) => (target ? romanOf[target.rank] : null),
    },
    {
      id: "state",
      title: text.state,
      cell: ({ assessment }) => <StateChip state={assessment.state} text={text} />,
      sortBy: ({ assessment }) => verdictStates.indexOf(assessment.state),
      plain: ({ assessment }) => text.states[assessment.state],
    },
    {
      id: "position",
      title: text.origin,
      cell: ({ section }) => text.position[section.positionStatus],
      sortBy: ({ section }) => section.positionStatus,
      plain: ({ section }) => text.position[section.positionStatus],
    },
    {
      id: "basis",
      title: text.basis,
      cell: ({ assessment }) => <BasisMark basis={assessment.basis} text={text} />,
      sortBy: ({ assessment }) => assessment.basis,
      plain: ({ assessment }) => basisWord(assessment.basis, wording),
    },
  ];
}
