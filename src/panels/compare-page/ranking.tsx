import type { RankedUnit, Ranking } from "../../domain/gaps/rank-units";
import type { Indicator } from "../../domain/programme/programme";
import type { Wording } from "../figure-words";
import { StateChip } from "../state-chip";
import { StateGlyph } from "../state-glyph";
import { figureWords, shortfallWords } from "./cell-words";
import { placeWords } from "./place-words";

export interface RankingProps extends Wording {
  readonly indicator: Indicator;
  readonly ranking: Ranking;
  readonly period: string;
  /** Empty when there is no period before. */
  readonly beforePeriod: string;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly nameOf: (unit: string) => string;
  readonly onUnit: (unit: string) => void;
  readonly onHover: (unit: string | null) => void;
}

/** Units by their gap: bars of the figure with the target as a tick and the period before as a ghost. */
export function RankingTable(props: RankingProps) {
  const { text, language, indicator, ranking, period, beforePeriod, nameOf } = props;
  const words = text.comparePage;
  const most = mostOf(ranking);
  const unit = indicator.unit[language];
  return (
    <section className="ranking" aria-label={words.rankingTitle} data-testid="ranking">
      <h3>{words.rankingOf(indicator.name[language], period)}</h3>
      {ranking.ranked.length === 0 && <p className="muted">{words.noRanking}</p>}
      {ranking.ranked.length > 0 && (
        <div className="scroll-x">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.units}</th>
                <th scope="col">{words.axis(text.value, unit)}</th>
                <th scope="col" className="number">
                  {text.value}
                </th>
                <th scope="col" className="number">
                  {text.gap}
                </th>
                <th scope="col">{words.rank}</th>
              </tr>
            </thead>
            <tbody>
              {ranking.ranked.map((each) => (
                <Line key={each.unit} {...props} each={each} most={most} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {ranking.missing.length > 0 && (
        <p className="small muted" data-testid="ranking-missing">
          <StateGlyph state="no-data" /> {text.states["no-data"]}{" "}
          {text.list(ranking.missing.map(nameOf))}
        </p>
      )}
      <p className="small muted">{words.rankingNote(beforePeriod)}</p>
    </section>
  );
}

interface LineProps extends RankingProps {
  readonly each: RankedUnit;
  readonly most: number;
}

function Line(props: LineProps) {
  const { text, each, indicator, nameOf } = props;
  const { unit, cell } = each;
  return (
    <tr
      aria-selected={unit === props.selected}
      data-unit={unit}
      data-hovered={unit === props.hovered || undefined}
      onPointerEnter={() => props.onHover(unit)}
      onPointerLeave={() => props.onHover(null)}
    >
      <th scope="row">
        <button type="button" className="link" onClick={() => props.onUnit(unit)}>
          {nameOf(unit)}
        </button>
      </th>
      <td className="bullet-cell">
        <Bullet {...props} />
      </td>
      <td className="number">
        {figureWords(cell.value, indicator, props)}
        {cell.isDemo && <span className="demo-mark">{text.demo}</span>}
      </td>
      <td className="number">
        {shortfallWords(cell, indicator, props) ?? <StateChip state={cell.state} text={text} />}
      </td>
      <td className="nowrap">{placeWords(each, text)}</td>
    </tr>
  );
}

function Bullet({ each: { cell, before }, most }: LineProps) {
  const share = (value: number) => `${(100 * Math.max(value, 0)) / most}%`;
  return (
    <span className="bullet" data-state={cell.state} aria-hidden="true">
      {before && before.value !== null && (
        <i className="bullet-ghost" style={{ width: share(before.value) }} />
      )}
      {cell.value !== null && <i className="bullet-bar" style={{ width: share(cell.value) }} />}
      {cell.target !== null && <i className="bullet-tick" style={{ left: share(cell.target) }} />}
    </span>
  );
}

/** The end of the axis: the largest of figures and targets, so that every bar starts from zero. */
function mostOf({ ranked }: Ranking): number {
  const figures = ranked.flatMap(({ cell, before }) => [
    cell.value ?? 0,
    cell.target ?? 0,
    before?.value ?? 0,
  ]);
  return Math.max(...figures, 0) || 1;
}
