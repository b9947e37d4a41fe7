import type { VerdictState } from "../../domain/gaps/verdict";
import type { Wording } from "../figure-words";
import { StateChip } from "../state-chip";
import { StateGlyph } from "../state-glyph";

export interface NamingYear {
  readonly year: number;
  /** What the rule says when asked in that year. */
  readonly state: VerdictState;
  /** Years overdue; 0 when on time or not known. */
  readonly overdue: number;
  /** Tiers (国家级, 省级, 随荆州市) due in this very year. */
  readonly due: readonly string[];
}

export interface NamingRow {
  readonly unit: string;
  readonly name: string;
  readonly years: readonly NamingYear[];
}

export interface NamingTimelineProps extends Wording {
  readonly rows: readonly NamingRow[];
  readonly years: readonly number[];
  readonly selected: string | null;
  readonly onUnit: (unit: string) => void;
}

/** Whether each unit is named by the year the notice sets, year by year, as the rule has it. */
export function NamingTimeline(props: NamingTimelineProps) {
  const { text, rows, years } = props;
  const words = text.comparePage;
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.namingTitle} data-testid="naming">
      <h3>{words.namingTitle}</h3>
      <div className="scroll-x">
        <table className="table naming">
          <thead>
            <tr>
              <th scope="col">{words.units}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">{words.namingNow}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.unit} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small muted">{words.namingNote}</p>
    </section>
  );
}

function Line(props: NamingTimelineProps & { readonly row: NamingRow }) {
  const { text, row, selected } = props;
  const last = row.years.at(-1);
  return (
    <tr data-unit={row.unit} aria-selected={row.unit === selected}>
      <th scope="row">
        <button type="button" className="link" onClick={() => props.onUnit(row.unit)}>
          {row.name}
        </button>
      </th>
      {row.years.map((each) => (
        <td key={each.year} data-state={each.state}>
          {each.due.length > 0 && <b>{text.list(each.due)}</b>}{" "}
          <span>
            <StateGlyph state={each.state} /> {namingWords(each, props)}
          </span>
        </td>
      ))}
      <td>{last && <StateChip state={last.state} text={text} />}</td>
    </tr>
  );
}

function namingWords({ state, overdue }: NamingYear, { text }: Wording): string {
  const words = text.comparePage;
  if (state === "met") return words.named;
  if (state === "no-data") return words.notFound;
  if (state === "not-met") return text.overdueYears(overdue);
  return words.notDue;
}
