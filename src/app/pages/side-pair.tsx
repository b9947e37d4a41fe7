import { useMemo, useState } from "react";
import type { TwoWay } from "../../domain/compare/two-way";
import { judgedStates } from "../../domain/gaps/verdict";
import type { Indicator } from "../../domain/programme/programme";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { Messages } from "../../messages/zh";
import type { Wording } from "../../panels/figure-words";
import { ListChoice } from "../../panels/list-choice";
import { PairScatter } from "../../panels/side-page/pair-scatter";
import { PairSquare } from "../../panels/side-page/pair-square";
import { type SideFigure, type SideLine, SideTable } from "../../panels/side-page/side-table";
import type { PictureFrame } from "../../panels/side-page/small-maps";
import { ToneMap } from "../../panels/side-page/tone-map";
import { changeTone, twoWayTone } from "../../panels/side-page/tones";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { type Span, selectFigureSpan } from "../../state/select-changes";
import { selectChosenIndicator } from "../../state/select-places";
import { changeSide } from "../../state/side-view";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectIndicatorOptions } from "./select-indicator-options";
import { cellSign, type PairUnit, selectPairNames, selectPairUnits } from "./select-side-pair";
import { useFrame } from "./side-frame";
import { type CountyPaths, type Toned, unitLayer } from "./side-shapes";
import { type AskedFigure, SideWhy } from "./side-why";
import { changeWords, figureOfVerdict } from "./side-words";

/** Off until it is asked for: two things at once are read slowly. */
export function SidePair(services: Services) {
  const pair = usePair(services);
  const framed = useFrame(services, "unit");
  if (!framed) return null;
  const given = { ...pair, ...framed };
  const words = pair.text.sidePage;
  return (
    <div className="side-body" data-testid="pair">
      <section className="side-picture" aria-label={pair.title}>
        <h3>{pair.title}</h3>
        <PairedWith {...services} />
        <PairMap {...given} />
        <p className="small muted">{words.pairHow}</p>
        <p className="small muted">{words.unitBreaks}</p>
      </section>
      <Scatter {...given} />
      <PairTable {...given} services={services} />
    </div>
  );
}

const selectOthers = derive(
  (state: AppState) => [selectIndicatorOptions(state), state.choices.indicator],
  (options, chosen) => options.filter(([id]) => id !== chosen),
);

function PairedWith({ store }: Services) {
  const { language, side } = useSelected(store, ({ choices }) => choices);
  const others = useSelected(store, selectOthers);
  const words = messages[language].sidePage;
  return (
    <ListChoice
      label={words.pairWith}
      value={side.pairedWith}
      options={[["", words.pairTrend], ...others]}
      onChange={(pairedWith) => store.update(changeSide, { pairedWith })}
    />
  );
}

/** What a cell of the square is called, and how its sides are. */
function sidesOf(text: Messages, isTrend: boolean) {
  const levels = judgedStates.map((state) => text.states[state]);
  const ys = isTrend ? text.sidePage.thirds : levels;
  return {
    levels,
    ys,
    wordsOf: ({ x, y }: TwoWay) => text.sidePage.cell(levels[x] ?? "", ys[y] ?? ""),
  };
}

function usePair({ store }: Services) {
  const { language, side } = useSelected(store, ({ choices }) => choices);
  const text = messages[language];
  const isTrend = side.pairedWith === "";
  const names = useSelected(store, selectPairNames);
  return {
    text,
    language,
    isTrend,
    ...sidesOf(text, isTrend),
    units: useSelected(store, selectPairUnits),
    names,
    title: text.sidePage.pairTitle(names.one, names.other),
    span: useSelected(store, selectFigureSpan),
    toneOf: (cell: TwoWay | null) => twoWayTone(cell, cell ? cellSign(cell, isTrend) : ""),
  };
}

interface Given extends ReturnType<typeof usePair> {
  readonly paths: CountyPaths;
  readonly frame: PictureFrame;
}

function PairMap({ text, language, units, names, title, toneOf, wordsOf, ...pair }: Given) {
  const toned = units.map(({ unit, cell, isFaded }): readonly [string, Toned] => {
    const words = cell ? wordsOf(cell) : text.states["no-data"];
    return [unit.code, { tone: toneOf(cell), name: `${unit.name[language]} · ${words}`, isFaded }];
  });
  const drawn = units.filter(({ unit }) => unit.hasPolygon);
  const countOf = ({ x, y }: TwoWay) =>
    drawn.filter(({ cell }) => cell?.x === x && cell.y === y).length;
  const none = drawn.filter(({ cell }) => !cell).length;
  return (
    <>
      <ToneMap
        {...pair.frame}
        label={text.sidePage.mapLabel(title, text.sidePage.pairHow)}
        layer={unitLayer(pair.paths, new Map(toned))}
      />
      <PairSquare
        label={text.legend}
        xAxis={names.one}
        yAxis={names.other}
        xNames={pair.levels}
        yNames={pair.ys}
        toneOf={toneOf}
        countOf={countOf}
        wordsOf={(cell) => text.sidePage.pairCount(wordsOf(cell), countOf(cell))}
      />
      {none > 0 && <p className="small">{text.sidePage.pairMissing(none)}</p>}
    </>
  );
}

function Scatter({ text, language, units, names, title, span, isTrend, frame }: Given) {
  const words = text.sidePage;
  const points = useMemo(() => pointsOf(units, language, isTrend), [units, language, isTrend]);
  const axis = isTrend
    ? words.pairChange(formatPeriod(language, span.before))
    : words.pairLevel(names.other);
  if (points.length === 0) return <p className="muted">{words.pairNone}</p>;
  return (
    <PairScatter
      {...frame}
      label={title}
      xAxis={words.pairLevel(names.one)}
      yAxis={axis}
      points={points}
    />
  );
}

function pointsOf(units: readonly PairUnit[], language: Wording["language"], isTrend: boolean) {
  return units.flatMap(({ unit, cell, margin, otherSize, isFaded }) =>
    cell && margin !== null && otherSize !== null && !isFaded
      ? {
          key: unit.code,
          name: unit.name[language],
          x: margin,
          y: otherSize,
          tone: twoWayTone(cell, cellSign(cell, isTrend)),
        }
      : [],
  );
}

/** The table twin of map and scatter. */
function PairTable({ services, ...pair }: Given & { readonly services: Services }) {
  const { text, units, names, frame } = pair;
  const indicator = useSelected(services.store, selectChosenIndicator);
  const [asked, ask] = useState<AskedFigure | null>(null);
  if (!indicator) return null;
  const given = { indicator, second: names.otherIndicator, span: pair.span };
  return (
    <>
      <SideTable
        {...frame}
        text={text}
        title={pair.title}
        firstHead={text.comparePage.units}
        changeHead={text.sidePage.combined}
        periods={[names.one, names.other]}
        all={units.length}
        lines={linesOf(pair, indicator)}
        onFigure={(code, at) => {
          const each = units.find(({ unit }) => unit.code === code);
          frame.onPick(code);
          if (each) ask(at === 0 ? levelAsked(each, given) : otherAsked(each, given));
        }}
      />
      <SideWhy {...{ services, asked }} onClose={() => ask(null)} />
    </>
  );
}

interface Askable {
  readonly indicator: Indicator;
  /** Null while the change of the first is the other side. */
  readonly second: Indicator | null;
  readonly span: Span;
}

function levelAsked({ after }: PairUnit, { indicator, span }: Askable): AskedFigure | null {
  return after && { indicator, verdict: after, period: span.after };
}

/** The other indicator's figure, or the figure that the change started from: the later one stands beside it. */
function otherAsked(each: PairUnit, given: Askable): AskedFigure | null {
  const { indicator, second, span } = given;
  const { before, other } = each;
  if (second) return other && { indicator: second, verdict: other, period: span.after };
  if (!before) return levelAsked(each, given);
  return { indicator, verdict: before, period: span.before };
}

function linesOf(pair: Given, indicator: Indicator): readonly SideLine[] {
  const { text, language, units, toneOf, wordsOf } = pair;
  const second = pair.names.otherIndicator;
  const secondOf = (each: PairUnit): SideFigure =>
    second
      ? figureOfVerdict(each.other, second, pair)
      : {
          words: changeWords(each.change, indicator, pair),
          sortBy: each.change.size,
          verdict: "",
          tone: changeTone(each.change.kind),
          isDemo: each.before?.basis === "demo",
        };
  return units
    .filter(({ isFaded }) => !isFaded)
    .map((each) => ({
      key: each.unit.code,
      name: each.unit.name[language],
      figures: [figureOfVerdict(each.after, indicator, pair), secondOf(each)],
      change: {
        words: each.cell ? wordsOf(each.cell) : text.states["no-data"],
        tone: toneOf(each.cell),
        sortBy: each.cell ? each.cell.x * 3 + each.cell.y : null,
      },
    }));
}
