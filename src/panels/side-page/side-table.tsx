import type { Messages } from "../../messages/zh";
import { SortTable } from "../water-page/sort-table";
import type { Tone } from "./tone-map";
import { ToneSwatch } from "./tone-swatch";

/** One figure of one period, with what is to be known of it. */
export interface SideFigure {
  readonly words: string;
  readonly sortBy: number | null;
  /** State or class in words. */
  readonly verdict: string;
  readonly tone: Tone;
  readonly isDemo: boolean;
}

export interface SideLine {
  readonly key: string;
  readonly name: string;
  /** Where it lies; left out where the name says it. */
  readonly place?: string;
  /** One for each period, in the order of the heads. */
  readonly figures: readonly SideFigure[];
  readonly change: {
    readonly words: string;
    readonly tone: Tone;
    readonly sortBy: number | null;
  } | null;
}

export interface SideTableProps {
  readonly text: Messages;
  readonly title: string;
  readonly firstHead: string;
  /** Over the places of the lines, where they have any. */
  readonly placeHead?: string;
  /** 变化 when left out. */
  readonly changeHead?: string;
  readonly periods: readonly string[];
  readonly lines: readonly SideLine[];
  /** How many lines there are without the filter. */
  readonly all: number;
  readonly selected: string | null;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | null) => void;
  /** Opens what a figure rests on. */
  readonly onFigure: (key: string, at: number) => void;
}

/** The table twin of the maps: the same figures, each leading to what it rests on. */
export function SideTable(props: SideTableProps) {
  const { text, title, lines, all, periods, selected } = props;
  const hasChange = lines.some(({ change }) => change);
  return (
    <section aria-label={title} className="side-table" data-testid="side-table">
      {lines.length < all && <p className="small muted">{text.shownOf(lines.length, all)}</p>}
      <SortTable
        title={title}
        rows={lines}
        keyOf={({ key }) => key}
        isHere={({ key }) => key === selected}
        columns={[
          {
            id: "name",
            title: props.firstHead,
            cell: (line) => <Name {...props} line={line} />,
            sortBy: ({ name }) => name,
          },
          ...(props.placeHead ? [placeColumn(props.placeHead, text.none)] : []),
          ...(hasChange ? [changeColumn(props.changeHead ?? text.sidePage.change)] : []),
          ...periods.map((period, at) => ({
            id: period,
            title: period,
            cell: (line: SideLine) => <Figure {...props} {...{ line, at, period }} />,
            sortBy: ({ figures }: SideLine) => figures[at]?.sortBy ?? null,
          })),
        ]}
      />
    </section>
  );
}

function placeColumn(title: string, none: string) {
  const placeOf = ({ place }: SideLine) => place || none;
  return {
    id: "place",
    title,
    cell: (line: SideLine) => <span className="side-place">{placeOf(line)}</span>,
    sortBy: placeOf,
  };
}

function changeColumn(title: string) {
  return {
    id: "change",
    title,
    cell: ({ change }: SideLine) =>
      change && (
        <span className="side-change">
          <ToneSwatch tone={change.tone} />
          {change.words}
        </span>
      ),
    sortBy: ({ change }: SideLine) => change?.sortBy ?? null,
  };
}

function Name({ line, onPick, onHover }: SideTableProps & { readonly line: SideLine }) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => onPick(line.key)}
      onPointerEnter={() => onHover(line.key)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(line.key)}
      onBlur={() => onHover(null)}
    >
      {line.name}
    </button>
  );
}

interface FigureProps extends SideTableProps {
  readonly line: SideLine;
  readonly at: number;
  readonly period: string;
}

function Figure({ text, line, at, period, onFigure }: FigureProps) {
  const figure = line.figures[at];
  if (!figure) return null;
  return (
    <span className="side-figure">
      <ToneSwatch tone={figure.tone} />
      <button
        type="button"
        className="link"
        title={figure.verdict}
        aria-label={`${figure.words} ${figure.verdict} · ${text.sidePage.whyFigure(line.name, period)}`}
        onClick={() => onFigure(line.key, at)}
      >
        {figure.words}
      </button>
      <small className="muted">{figure.verdict}</small>
      {figure.isDemo && <span className="demo-mark">{text.demo}</span>}
    </span>
  );
}
