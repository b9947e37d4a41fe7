import type { KeyboardEvent } from "react";
import { Button } from "react-aria-components";
import type { VerdictState } from "../../domain/gaps/verdict";
import type { Indicator } from "../../domain/programme/programme";
import type { AssignedTarget } from "../../domain/target";
import type { Unit } from "../../domain/unit";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { TargetCell } from "./target-cell";

export interface TargetTableProps extends Wording {
  readonly year: number;
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly targets: readonly AssignedTarget[];
  readonly verdictState: (unit: string, indicator: string) => VerdictState | null;
  readonly problems: readonly {
    readonly unit: string;
    readonly indicator: string;
    readonly words: string;
  }[];
  readonly onSet: (unit: string, indicator: string, words: string) => void;
  readonly onPaste: (
    block: string,
    start: { readonly units: readonly string[]; readonly indicators: readonly string[] },
  ) => void;
  readonly onClear: () => void;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

/** Yearly targets of every unit and indicator as a table that is typed or pasted into. */
export function TargetTable(props: TargetTableProps) {
  const { text, year, years, onYear, units } = props;
  const words = text.rulePage;
  return (
    <PageFrame
      testId="targets-page"
      title={words.targetsTitle}
      sentence={sentenceOf(props)}
      back={text.backToMap}
      onBack={props.onClose}
      tools={
        <>
          <label className="choice-label">
            <span className="small muted">{words.year}</span>
            <span className="choice">
              <select
                className="select"
                value={year}
                onChange={(event) => onYear(Number(event.target.value))}
              >
                {years.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            </span>
          </label>
          <div className="actions">
            <Button className="button" onPress={props.onDownload}>
              {words.download}
            </Button>
            <Button className="button plain" onPress={props.onClear}>
              {words.clear}
            </Button>
          </div>
        </>
      }
    >
      <p className="small muted">{words.targetsAdvice}</p>
      <Problems {...props} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the fields inside */}
      <div className="scroll-x target-table" onKeyDown={moveFocus}>
        <table className="table">
          <thead>
            <tr>
              <th>{text.indicator}</th>
              {units.map((unit) => (
                <th key={unit.code}>{unit.name[props.language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.indicators.map((indicator, row) => (
              <Row key={indicator.id} {...props} indicator={indicator} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </PageFrame>
  );
}

function sentenceOf({ text, indicators, units, targets, year }: TargetTableProps): string {
  const series = new Set(indicators.map((each) => each.series ?? each.id));
  const known = new Set<string>(units.map(({ code }) => code));
  const set = targets.filter(
    ({ unit, indicator, period }) =>
      period === String(year) && series.has(indicator) && known.has(unit),
  );
  const own = set.filter(({ provenance }) => provenance.status === "user").length;
  return text.rulePage.targetsSentence(set.length, units.length * indicators.length, own);
}

function Problems({ problems, units, indicators, language }: TargetTableProps) {
  if (problems.length === 0) return null;
  const unitName = (code: string) => units.find((each) => each.code === code)?.name[language];
  const indicatorName = (id: string) => indicators.find((each) => each.id === id)?.name[language];
  return (
    <ul className="faults" role="alert">
      {problems.map(({ unit, indicator, words }) => (
        <li key={`${unit} ${indicator}`}>
          {unitName(unit)} · {indicatorName(indicator)}: {words}
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends TargetTableProps {
  readonly indicator: Indicator;
  readonly row: number;
}

function Row(props: RowProps) {
  const { indicator, units, targets, language, year, text, row } = props;
  const series = indicator.series ?? indicator.id;
  return (
    <tr>
      <th scope="row">
        {indicator.name[language]} <small className="muted">{indicator.unit[language]}</small>
      </th>
      {units.map((unit, column) => {
        const target = targets.find(
          (each) =>
            each.unit === unit.code && each.indicator === series && each.period === String(year),
        );
        return (
          <td key={unit.code}>
            <TargetCell
              {...{ text, language, indicator, unit, row, column }}
              target={target ?? null}
              state={props.verdictState(unit.code, indicator.id)}
              onSet={(words) => props.onSet(unit.code, indicator.id, words)}
              onBlock={(block) => props.onPaste(transposed(block), startAt(props, row, column))}
            />
          </td>
        );
      })}
    </tr>
  );
}

/** The table has indicators down and units across; the parser lays lines over units. */
function transposed(block: string): string {
  const lines = block.replace(/\r?\n$/, "").split(/\r?\n/);
  const cells = lines.map((line) => line.split("\t"));
  const columns = Math.max(...cells.map((line) => line.length));
  return Array.from({ length: columns }, (_, column) =>
    cells.map((line) => line[column] ?? "").join("\t"),
  ).join("\n");
}

function startAt({ units, indicators }: TargetTableProps, row: number, column: number) {
  return {
    units: units.slice(column).map(({ code }) => code),
    indicators: indicators.slice(row).map(({ id }) => id),
  };
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
};

/** Up, down and Enter move between the fields of a column; left and right stay inside the text. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const field = event.target;
  if (!step || !(field instanceof HTMLInputElement)) return;
  const [row, column] = [Number(field.dataset["row"]), Number(field.dataset["column"])];
  const selector = `input[data-row="${row + step[0]}"][data-column="${column + step[1]}"]`;
  const next = event.currentTarget.querySelector<HTMLInputElement>(selector);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
