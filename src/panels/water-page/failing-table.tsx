import { Button } from "react-aria-components";
import type { SectionAssessment } from "../../domain/water/assessment";
import { romanOf } from "../../domain/water/roman";
import { formatNumber } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import { StateChip } from "../state-chip";
import type { SectionRowProps, WaterPageProps } from "./water-page";

const COLUMNS = 7;

/** 劣Ⅴ first, then what misses its target, then what lowers the good ratio without breaking a target. */
const groups = ["worse", "missed", "poor"] as const;

type Group = (typeof groups)[number];

function groupOf({ rank, state }: SectionAssessment): Group | null {
  if (rank === 6) return "worse";
  if (state === "not-met") return "missed";
  return rank !== null && rank > 3 ? "poor" : null;
}

/** Sections to look at, worst first in each group, with what makes them so and what they were. */
export function FailingTable(props: WaterPageProps) {
  const { text, sections } = props;
  const words = text.waterPage;
  const own = sections
    .filter(({ section }) => !section.outside)
    .map((row) => ({ row, group: groupOf(row.assessment) }))
    .toSorted((a, b) => (b.row.assessment.rank ?? 0) - (a.row.assessment.rank ?? 0));
  if (own.every(({ group }) => group === null)) return <p className="muted">{words.noFailing}</p>;
  return (
    <div className="scroll-x">
      <table className="table failing">
        <caption className="visually-hidden">{words.failing}</caption>
        <Head {...props} />
        {groups.map((name) => {
          const rows = own.filter(({ group }) => group === name);
          return (
            <tbody key={name}>
              <tr className="group">
                <th colSpan={COLUMNS} scope="rowgroup">
                  <span>
                    {words.failingGroups[name]} <b>{rows.length || words.noneOfThem}</b>
                  </span>
                </th>
              </tr>
              {rows.map(({ row }) => (
                <Row key={row.section.id} {...props} row={row} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function Head({ text }: WaterPageProps) {
  const words = text.waterPage;
  return (
    <thead>
      <tr>
        <th>{words.section}</th>
        <th>{words.class}</th>
        <th>{words.target}</th>
        <th>{text.state}</th>
        <th>{words.defining}</th>
        <th>{words.pollutants}</th>
        <th>{words.change}</th>
      </tr>
    </thead>
  );
}

function Row(props: WaterPageProps & { readonly row: SectionRowProps }) {
  const { text, language, row, nameOfItem, onSection } = props;
  const { section, assessment } = row;
  const pollutants = assessment.mainPollutants.map(({ item, exceedance }) =>
    exceedance === null
      ? nameOfItem(item)
      : text.withTimes(nameOfItem(item), formatNumber(language, exceedance, 2, 2)),
  );
  return (
    <tr>
      <th scope="row">
        <span className="row-head">
          <Button className="link" onPress={() => onSection(section.id)}>
            {section.name[language]}
          </Button>
          <BasisMark basis={assessment.basis} text={text} />
        </span>
        <small className="muted">
          {text[section.controlLevel]} · {text.given(section.waterBody)}
        </small>
      </th>
      <td>
        <ClassMark rank={assessment.rank} />
      </td>
      <td>
        <Target {...{ text, assessment }} />
      </td>
      <td>
        <StateChip state={assessment.state} text={text} />
      </td>
      <td>{text.list(assessment.definingItems.map(nameOfItem))}</td>
      <td>{pollutants.length > 0 ? text.list(pollutants) : text.none}</td>
      <td>
        <Change {...props} />
      </td>
    </tr>
  );
}

function Target({ text, assessment: { target } }: TargetProps) {
  if (!target) return <span className="muted">{text.targetOrigins.none}</span>;
  return (
    <>
      {text.class(romanOf[target.rank])}
      <small className="muted">{text.targetOrigins[target.origin]}</small>
    </>
  );
}

type TargetProps = Pick<WaterPageProps, "text"> & Pick<SectionRowProps, "assessment">;

function Change({ text, row }: WaterPageProps & { readonly row: SectionRowProps }) {
  const { before, change, assessment } = row;
  if (!change || !before?.rank || !assessment.rank) return text.none;
  return (
    <>
      <span className="nowrap">
        {romanOf[before.rank]} → {romanOf[assessment.rank]}
      </span>
      <small className="muted">{text.waterPage.movements[change.movement]}</small>
    </>
  );
}
