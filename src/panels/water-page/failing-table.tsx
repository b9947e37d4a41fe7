import { Button } from "react-aria-components";
import { romanOf } from "../../domain/water/roman";
import { formatNumber } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import { StateChip } from "../state-chip";
import type { SectionRowProps, WaterPageProps } from "./water-page";

/** Sections that miss their target or are 劣Ⅴ, worst first, with what makes them so. */
export function FailingTable(props: WaterPageProps) {
  const { text, sections } = props;
  const words = text.waterPage;
  const failing = sections
    .filter(
      ({ section, assessment }) =>
        !section.outside && (assessment.rank === 6 || assessment.state === "not-met"),
    )
    .toSorted((a, b) => (b.assessment.rank ?? 0) - (a.assessment.rank ?? 0));
  if (failing.length === 0) return <p className="muted">{words.noFailing}</p>;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{words.section}</th>
            <th>{words.class}</th>
            <th>{text.state}</th>
            <th>{words.defining}</th>
            <th>{words.pollutants}</th>
            <th>{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {failing.map((row) => (
            <Row key={row.section.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: WaterPageProps & { readonly row: SectionRowProps }) {
  const { text, language, row, nameOfItem, onSection } = props;
  const { section, assessment } = row;
  const pollutants = assessment.mainPollutants.map(({ item, exceedance }) =>
    exceedance === null
      ? nameOfItem(item)
      : text.withTimes(nameOfItem(item), formatNumber(language, exceedance, 2)),
  );
  return (
    <tr>
      <th scope="row">
        <Button className="link" onPress={() => onSection(section.id)}>
          {section.name[language]}
        </Button>{" "}
        <BasisMark basis={assessment.basis} text={text} />
      </th>
      <td>
        <ClassMark rank={assessment.rank} />
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

function Change({ text, row }: WaterPageProps & { readonly row: SectionRowProps }) {
  const { before, change, assessment } = row;
  if (!change || !before?.rank || !assessment.rank) return text.none;
  return (
    <>
      {romanOf[before.rank]} → {romanOf[assessment.rank]}{" "}
      <small className="muted">{text.waterPage.movements[change.movement]}</small>
    </>
  );
}
