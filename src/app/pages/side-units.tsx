import { useState } from "react";
import type { Period } from "../../domain/period";
import type { Indicator } from "../../domain/programme/programme";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { Wording } from "../../panels/figure-words";
import { SideBody } from "../../panels/side-page/side-body";
import type { SideLine } from "../../panels/side-page/side-table";
import { type PictureFrame, SmallMaps } from "../../panels/side-page/small-maps";
import { SwipeMap } from "../../panels/side-page/swipe-map";
import type { LegendLine } from "../../panels/side-page/tone-legend";
import { ToneMap } from "../../panels/side-page/tone-map";
import { changeTone, verdictTone } from "../../panels/side-page/tones";
import { selectFigureSpan } from "../../state/select-changes";
import { selectChosenIndicator } from "../../state/select-places";
import { changeSide, sidePictureOf } from "../../state/side-view";
import { placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import {
  type PeriodVerdicts,
  type SideUnit,
  selectLevelPeriods,
  selectSideUnits,
} from "./select-side-units";
import { useFrame } from "./side-frame";
import {
  selectTownshipPaths,
  TOWN_SIGN,
  type Toned,
  type UnitPaths,
  unitLayer,
} from "./side-shapes";
import { type AskedFigure, SideWhy } from "./side-why";
import {
  changeLegend,
  changeParts,
  changeWords,
  countChanges,
  figureOfVerdict,
  stateLegend,
  stateParts,
  verdictWords,
} from "./side-words";

/** What every picture of the units is made of. */
interface Given extends Wording {
  readonly units: readonly SideUnit[];
  readonly verdicts: PeriodVerdicts;
  readonly indicator: Indicator;
  readonly paths: UnitPaths;
  readonly before: Period;
  readonly after: Period;
  readonly frame: PictureFrame;
  readonly names: ReadonlyMap<string, string>;
  readonly isTownship: boolean;
}

/** Two years, or all of them, of the chosen indicator: of counties or of townships. */
export function SideUnits(services: Services) {
  const { store } = services;
  const given = useUnits(services);
  const [asked, ask] = useState<AskedFigure | null>(null);
  const picture = useSelected(store, ({ choices }) => sidePictureOf(choices));
  const swipe = useSelected(store, ({ choices }) => choices.side.swipe);
  if (!given) return null;
  const { text, language, units, verdicts, indicator, frame, isTownship } = given;
  const isEach = picture === "multiples";
  const periods = isEach ? [...verdicts.keys()] : [given.before, given.after];
  const named = periods.map((each) => formatPeriod(language, each));
  const title = titleOf(given, picture);
  return (
    <>
      <SideBody
        title={title}
        picture={<Picture {...given} {...{ title, picture, swipe, services }} />}
        legend={picture === "difference" ? legendOfChanges(given) : stateLegend(given)}
        legendLabel={text.legend}
        notes={notesOf(given, picture, text.list(named))}
        table={{
          ...frame,
          text,
          title,
          firstHead: isTownship ? text.unitKind.township : text.comparePage.units,
          ...(isTownship && { placeHead: text.comparePage.units }),
          periods: named,
          lines: linesOf(given, periods, !isEach),
          all: units.length,
          onFigure(code, at) {
            const period = periods[at];
            const verdict = period && verdicts.get(period)?.get(code);
            frame.onPick(code);
            if (verdict) ask({ indicator, verdict, period });
          },
        }}
      />
      <SideWhy {...{ services, asked }} onClose={() => ask(null)} />
    </>
  );
}

function useUnits(services: Services): Given | null {
  const { store } = services;
  const { language, level } = useSelected(store, ({ choices }) => choices);
  const framed = useFrame(services, "unit");
  const townships = useSelected(store, selectTownshipPaths);
  const units = useSelected(store, selectSideUnits);
  const verdicts = useSelected(store, selectLevelPeriods);
  const indicator = useSelected(store, selectChosenIndicator);
  const span = useSelected(store, selectFigureSpan);
  const names = useSelected(store, placeNames);
  if (!indicator || !framed) return null;
  const text = messages[language];
  const isTownship = level === "township";
  const paths = isTownship ? (townships ?? { ...framed.paths, shapes: [] }) : framed.paths;
  const { width, height } = paths;
  const size = isTownship ? { width, height, signSize: TOWN_SIGN } : { width, height };
  const frame = { ...framed.frame, ...size };
  const given = { text, language, units, verdicts, indicator, paths, frame, names, isTownship };
  return { ...given, ...span };
}

function notesOf(given: Given, picture: string, periods: string): readonly string[] {
  const { text, isTownship, paths } = given;
  const words = text.sidePage;
  const townNotes = paths.shapes.length > 0 ? [] : [words.noTownBorders];
  return [
    ...(isTownship ? [words.townIndication, ...townNotes] : []),
    picture === "difference" ? words.unitBreaks : words.stateBreaks,
    isTownship ? words.townSource(periods) : words.source(periods),
  ];
}

function titleOf({ text, language, indicator, before, after }: Given, picture: string): string {
  const words = text.sidePage;
  const name = text.comparePage.axis(
    indicator.name[language],
    text.measure(indicator.unit[language]),
  );
  const [then, now] = [formatPeriod(language, before), formatPeriod(language, after)];
  if (picture === "multiples") return words.multiplesTitle(name);
  if (picture === "swipe") return words.swipeTitle(name, then, now);
  return words.differenceTitle(name, then, now);
}

interface PictureProps extends Given {
  readonly title: string;
  readonly picture: string;
  readonly swipe: number;
  readonly services: Services;
}

function Picture(props: PictureProps) {
  const { text, language, units, title, frame, picture, before, after, services } = props;
  if (props.paths.shapes.length === 0) return null;
  if (picture === "multiples") return <EachPeriod {...props} />;
  if (picture === "swipe")
    return (
      <SwipeMap
        {...frame}
        text={text}
        label={title}
        before={formatPeriod(language, before)}
        after={formatPeriod(language, after)}
        left={periodLayer(props, before)}
        right={periodLayer(props, after)}
        swipe={props.swipe}
        onSwipe={(swipe) => services.store.update(changeSide, { swipe })}
      />
    );
  const counts = countChanges(drawn(units).map(({ change }) => change));
  return (
    <ToneMap
      {...frame}
      label={text.sidePage.mapLabel(title, changeParts(counts, props))}
      layer={unitLayer(
        props.paths,
        new Map(units.map((each) => [each.unit.code, changed(each, props)])),
      )}
    />
  );
}

function drawn(units: readonly SideUnit[]): readonly SideUnit[] {
  return units.filter(({ unit }) => unit.hasPolygon);
}

function changed({ unit, change, isFaded }: SideUnit, given: Given): Toned {
  const words = changeWords(change, given.indicator, given);
  return {
    tone: changeTone(change.kind),
    name: `${unit.name[given.language]} · ${words}`,
    isFaded,
  };
}

function periodLayer(given: Given, period: Period, isSmall = false) {
  const { units, verdicts, indicator, language, paths } = given;
  const toned = units.map(({ unit, isFaded }): readonly [string, Toned] => {
    const verdict = verdicts.get(period)?.get(unit.code) ?? null;
    const { words } = figureOfVerdict(verdict, indicator, given);
    const name = `${unit.name[language]} · ${words} · ${verdictWords(verdict, given)}`;
    return [unit.code, { tone: verdictTone(verdict), name, isFaded }];
  });
  return unitLayer(paths, new Map(toned), isSmall);
}

function EachPeriod(props: PictureProps) {
  const { text, language, verdicts, units, frame, title } = props;
  const maps = [...verdicts].map(([period, judged]) => {
    const found = drawn(units).flatMap(({ unit }) => judged.get(unit.code) ?? []);
    return {
      key: period,
      title: formatPeriod(language, period),
      words: stateParts(
        found.map(({ state }) => state),
        props,
      ),
      isDemo: found.some(({ basis }) => basis === "demo"),
      layer: periodLayer(props, period, true),
    };
  });
  return <SmallMaps {...frame} {...{ title, maps }} demo={text.demo} />;
}

function legendOfChanges(given: Given): readonly LegendLine[] {
  return changeLegend(countChanges(drawn(given.units).map(({ change }) => change)), given);
}

function linesOf(
  given: Given,
  periods: readonly Period[],
  hasChange: boolean,
): readonly SideLine[] {
  const { units, verdicts, indicator, language, names } = given;
  return units
    .filter(({ isFaded }) => !isFaded)
    .map(({ unit, change }) => ({
      key: unit.code,
      name: unit.name[language],
      place: names.get(unit.parent ?? "") ?? "",
      figures: periods.map((period) =>
        figureOfVerdict(verdicts.get(period)?.get(unit.code) ?? null, indicator, given),
      ),
      change: hasChange
        ? {
            words: changeWords(change, indicator, given),
            tone: changeTone(change.kind),
            sortBy: change.size,
          }
        : null,
    }));
}
