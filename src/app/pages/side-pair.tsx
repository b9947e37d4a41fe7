import { useMemo, useState } from "react";
import type { TwoWay } from "../../domain/compare/two-way";
import type { Verdict } from "../../domain/gaps/verdict";
import type { Indicator } from "../../domain/programme/programme";
import type { UnitCode } from "../../domain/unit-code";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { Messages } from "../../messages/zh";
import { Choice } from "../../panels/data-page/choice";
import type { Wording } from "../../panels/figure-words";
import { PairScatter } from "../../panels/side-page/pair-scatter";
import { PairSquare } from "../../panels/side-page/pair-square";
import { type SideFigure, type SideLine, SideTable } from "../../panels/side-page/side-table";
import { ToneMap } from "../../panels/side-page/tone-map";
import { changeTone, twoWayTone } from "../../panels/side-page/tones";
import { WhyDialog } from "../../panels/why-dialog";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectYears } from "../../state/select-changes";
import { selectChosenIndicator, selectIndicators } from "../../state/select-places";
import { changeSide } from "../../state/side-view";
import { select } from "../../state/transitions";
import { hoverUnit } from "../hover-unit";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { cellSign, type PairUnit, selectPairNames, selectPairUnits } from "./select-side-pair";
import { selectCountyPaths, type Toned, unitLayer } from "./side-shapes";
import { changeWords, figureOfVerdict } from "./side-words";

/** Off until it is asked for: two things at once are read slowly. */
export function SidePair(services: Services) {
  const { store } = services;
  const language = useSelected(store, ({ choices }) => choices.language);
  const names = useSelected(store, selectPairNames);
  const text = messages[language];
  const words = text.sidePage;
  return (
    <div className="side-body" data-testid="pair">
      <section className="side-picture" aria-label={words.pairTitle(names.one, names.other)}>
        <h3>{words.pairTitle(names.one, names.other)}</h3>
        <PairedWith {...services} />
        <PairMap {...services} />
        <p className="small muted">{words.pairHow}</p>
        <p className="small muted">{text.sidePage.unitBreaks}</p>
      </section>
      <div className="stack">
        <Scatter {...services} />
        <PairTable {...services} />
      </div>
    </div>
  );
}

const selectOthers = derive(
  (state: AppState) => [selectIndicators(state), state.choices.indicator, state.choices.language],
  (indicators, chosen, language): readonly (readonly [string, string])[] =>
    [...indicators.values()]
      .filter(({ id, domain }) => id !== chosen && domain !== "context")
      .map(({ id, number, name }) => [id, `${number} ${name[language]}`.trim()] as const),
);

function PairedWith({ store }: Services) {
  const { language, side } = useSelected(store, ({ choices }) => choices);
  const others = useSelected(store, selectOthers);
  const words = messages[language].sidePage;
  return (
    <Choice
      label={words.pairWith}
      value={side.pairedWith}
      options={[["", words.pairTrend], ...others]}
      onChange={(pairedWith) => store.update(changeSide, { pairedWith })}
    />
  );
}

/** What a cell of the square is called, and how its sides are. */
function sidesOf(text: Messages, isTrend: boolean) {
  const levels = [text.states["not-met"], text.states["at-risk"], text.states.met];
  const ys = isTrend ? text.sidePage.thirds : levels;
  return {
    levels,
    ys,
    wordsOf: ({ x, y }: TwoWay) => text.sidePage.cell(levels[x] ?? "", ys[y] ?? ""),
  };
}

function usePair({ store }: Services) {
  const { language, selection, side } = useSelected(store, ({ choices }) => choices);
  const hovered = useSelected(store, (state) => state.hovered);
  const text = messages[language];
  const isTrend = side.pairedWith === "";
  return {
    text,
    language,
    isTrend,
    ...sidesOf(text, isTrend),
    units: useSelected(store, selectPairUnits),
    names: useSelected(store, selectPairNames),
    span: useSelected(store, selectYears),
    toneOf: (cell: TwoWay | null) => twoWayTone(cell, cell ? cellSign(cell, isTrend) : ""),
    selected: selection.kind === "unit" ? selection.code : null,
    hovered: hovered.kind === "unit" ? hovered.code : null,
    onPick: (code: string) => store.update(select, { kind: "unit", code: code as UnitCode }),
    onHover: (code: string | null) => hoverUnit(store, code),
  };
}

function PairMap(services: Services) {
  const { text, language, units, names, toneOf, wordsOf, ...pair } = usePair(services);
  const paths = useSelected(services.store, selectCountyPaths);
  if (!paths) return null;
  const toned = units.map(({ unit, cell, isFaded }): readonly [string, Toned] => {
    const words = cell ? wordsOf(cell) : text.states["no-data"];
    return [unit.code, { tone: toneOf(cell), name: `${unit.name[language]} · ${words}`, isFaded }];
  });
  const title = text.sidePage.pairTitle(names.one, names.other);
  const drawn = units.filter(({ unit }) => unit.hasPolygon);
  const countOf = ({ x, y }: TwoWay) =>
    drawn.filter(({ cell }) => cell?.x === x && cell.y === y).length;
  const none = drawn.filter(({ cell }) => !cell).length;
  return (
    <>
      <ToneMap
        width={paths.width}
        height={paths.height}
        label={text.sidePage.mapLabel(title, text.sidePage.pairHow)}
        layer={unitLayer(paths, new Map(toned))}
        selected={pair.selected}
        hovered={pair.hovered}
        onPick={pair.onPick}
        onHover={pair.onHover}
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

function Scatter(services: Services) {
  const { text, language, units, names, span, isTrend, toneOf, ...pair } = usePair(services);
  const words = text.sidePage;
  const points = useMemo(() => pointsOf(units, language, isTrend), [units, language, isTrend]);
  const axis = isTrend
    ? words.pairChange(formatPeriod(language, span.before))
    : words.pairLevel(names.other);
  if (points.length === 0) return <p className="muted">{words.pairNone}</p>;
  return (
    <PairScatter
      label={words.pairTitle(names.one, names.other)}
      xAxis={words.pairLevel(names.one)}
      yAxis={axis}
      points={points}
      selected={pair.selected}
      hovered={pair.hovered}
      onPick={pair.onPick}
      onHover={pair.onHover}
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

interface Asked {
  readonly unitName: string;
  readonly indicator: Indicator;
  readonly verdict: Verdict;
}

/** The table twin of map and scatter. */
function PairTable(services: Services) {
  const pair = usePair(services);
  const { text, language, units, names } = pair;
  const indicator = useSelected(services.store, selectChosenIndicator);
  const [asked, ask] = useState<Asked | null>(null);
  if (!indicator) return null;
  const second = names.otherIndicator;
  return (
    <>
      <SideTable
        {...pair}
        title={text.sidePage.pairTitle(names.one, names.other)}
        firstHead={text.comparePage.units}
        changeHead={text.sidePage.combined}
        periods={[names.one, names.other]}
        all={units.length}
        lines={linesOf(pair, indicator)}
        onFigure={(code, at) => {
          const each = units.find(({ unit }) => unit.code === code);
          const isSecond = at === 1 && second !== null;
          const verdict = isSecond ? each?.other : each?.after;
          if (!each || !verdict) return;
          pair.onPick(code);
          const of = isSecond ? second : indicator;
          ask({ unitName: each.unit.name[language], indicator: of, verdict });
        }}
      />
      {asked && (
        <WhyDialog
          {...{ text, language, ...asked }}
          isOpen
          nameOfUnit={(code) => code}
          onClose={() => ask(null)}
        />
      )}
    </>
  );
}

function linesOf(pair: ReturnType<typeof usePair>, indicator: Indicator): readonly SideLine[] {
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
