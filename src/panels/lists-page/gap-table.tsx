import type { MouseEvent } from "react";
import { Button } from "react-aria-components";
import { formatNumber } from "../../messages/format-number";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { StateChip } from "../state-chip";
import { stepRows } from "../step-rows";
import type { GapLine } from "./gap-line";

export interface GapLineGroup {
  readonly key: string;
  /** Null: the rows are not grouped. */
  readonly head: GroupHead | null;
  readonly lines: readonly GapLine[];
}

export interface GroupHead {
  readonly name: string;
  readonly isSuggested: boolean;
  readonly count: string;
  readonly onOnly: (() => void) | null;
}

export interface GapTableProps extends Wording {
  readonly title: string;
  readonly groups: readonly GapLineGroup[];
  readonly selected: string | null;
  readonly onSelect: (line: GapLine) => void;
  readonly onWhy: (line: GapLine) => void;
}

const COLUMNS = 9;

/** The gaps as a table, in groups or in one; a row selects what it is about, everywhere. */
export function GapTable(props: GapTableProps) {
  const { groups, title } = props;
  return (
    <div className="scroll-x list-scroll">
      <table className="table list-table" data-testid="gap-table">
        <caption className="visually-hidden">{title}</caption>
        <Head {...props} />
        {groups.map(({ key, head, lines }) => (
          <tbody key={key}>
            {head && <GroupRow {...props} head={head} />}
            {lines.map((line) => (
              <Line key={line.row.key} {...props} line={line} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Head({ text }: GapTableProps) {
  const { columns } = text.listPage;
  return (
    <thead>
      <tr>
        <th scope="col">{columns.place}</th>
        <th scope="col">{columns.matter}</th>
        <th scope="col" className="number">
          {text.value} / {text.target}
        </th>
        <th scope="col" className="number">
          {text.gap}
        </th>
        <th scope="col">{columns.trend}</th>
        <th scope="col">{columns.deadline}</th>
        <th scope="col">{columns.duty}</th>
        <th scope="col">{columns.cause}</th>
        <th scope="col">
          <span className="visually-hidden">{text.why}</span>
        </th>
      </tr>
    </thead>
  );
}

function GroupRow({ text, head }: GapTableProps & { readonly head: GroupHead }) {
  const { name, isSuggested, count, onOnly } = head;
  return (
    <tr className="group" data-group={name}>
      <th colSpan={COLUMNS} scope="rowgroup">
        <span className="group-head">
          <b>{name}</b>
          {isSuggested && <Suggested text={text} />}
          <span className="muted">{count}</span>
          {onOnly && (
            <Button
              className="link"
              aria-label={text.listPage.onlyDepartment(name)}
              onPress={onOnly}
            >
              {text.listPage.only}
            </Button>
          )}
        </span>
      </th>
    </tr>
  );
}

function Suggested({ text }: Pick<Wording, "text">) {
  return (
    <span className="tag" title={text.suggestedHint}>
      {text.suggested}
    </span>
  );
}

function Line(props: GapTableProps & { readonly line: GapLine }) {
  const { text, line, selected, onSelect, onWhy } = props;
  const { row } = line;
  const pick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-own]")) onSelect(line);
  };
  return (
    <tr aria-selected={row.key === selected} data-row={row.key} onClick={pick}>
      <th scope="row">
        <button type="button" className="row-name" onKeyDown={stepRows}>
          {line.place}
        </button>
        <small>
          <StateChip state={row.state} text={text} />
        </small>
      </th>
      <td>
        {line.matter}
        <small className="marks">
          <Marks {...{ text, line }} />
        </small>
      </td>
      <td className="number">
        {line.value}
        <small className="muted">{line.target}</small>
      </td>
      <td className="number">
        {line.gap}
        {line.size && <small className="muted">{line.size}</small>}
      </td>
      <td data-trend={line.trendKind}>{line.trend}</td>
      <td>
        <Deadline {...props} />
      </td>
      <td>
        <Duty {...{ text, line }} />
      </td>
      <td className="cause">
        {line.cause}
        {line.notes.map((note) => (
          <small key={note} className="gap-note">
            {note}
          </small>
        ))}
      </td>
      <td data-own="">
        <Button className="link nowrap" onPress={() => onWhy(line)}>
          {text.why}
          <span className="visually-hidden">{`${line.place} ${line.matter}`}</span>
        </Button>
      </td>
    </tr>
  );
}

interface LineProps extends Pick<Wording, "text"> {
  readonly line: GapLine;
}

function Marks({ text, line }: LineProps) {
  const { attribute, row } = line;
  return (
    <>
      {attribute && <span className="muted">{attribute}</span>}
      {row.isDemo && <BasisMark basis="demo" text={text} />}
      {row.isUnverified && (
        <span className="tag" title={text.unverifiedHint}>
          {text.unverified}
        </span>
      )}
    </>
  );
}

function Deadline({ text, language, line }: Wording & LineProps) {
  const words = text.listPage;
  const { deadline, daysLeft } = line.row;
  if (deadline === null) return <span className="muted">{words.noDeadline}</span>;
  const days = formatNumber(language, Math.abs(daysLeft ?? 0), 0);
  return (
    <>
      <span className="nowrap">{deadline}</span>
      {daysLeft !== null && (
        <small className={daysLeft < 0 ? "late" : "muted"}>
          {daysLeft < 0 ? words.daysOver(days) : words.daysLeft(days)}
        </small>
      )}
    </>
  );
}

function Duty({ text, line }: LineProps) {
  const { lead, support, isSuggested } = line.row.duty;
  if (!lead) return <span className="muted">{text.listPage.nobody}</span>;
  return (
    <>
      {text.given(lead)} {isSuggested && <Suggested text={text} />}
      {support.length > 0 && <small className="muted">{text.list(support.map(text.given))}</small>}
    </>
  );
}
