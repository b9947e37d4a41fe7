import { useState } from "react";
import type { Period } from "../../domain/period";
import type { Indicator } from "../../domain/programme/programme";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { Wording } from "../../panels/figure-words";
import type { CountyMap } from "../../panels/side-page/county-maps";
import { SideBody } from "../../panels/side-page/side-body";
import type { SideLine } from "../../panels/side-page/side-table";
import { selectFigureSpan } from "../../state/select-changes";
import { selectChosenIndicator } from "../../state/select-places";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { type SideCounty, type SideTown, selectTownCounties } from "./select-side-counties";
import { type PeriodVerdicts, selectSideVerdicts } from "./select-side-units";
import { CountiesPicture } from "./side-counties";
import { selectCountyPictures, townPicture } from "./side-county-shapes";
import { useFrame } from "./side-frame";
import type { Toned } from "./side-shapes";
import { type AskedFigure, SideWhy } from "./side-why";
import { figureOfVerdict, stateLegend, stateParts, verdictWords } from "./side-words";

interface Given extends Wording {
  readonly counties: readonly SideCounty<SideTown>[];
  readonly verdicts: PeriodVerdicts;
  readonly indicator: Indicator;
  readonly period: Period;
}

/** The townships of each county by the chosen indicator, in the later of the two years. */
export function SideTownCounties(services: Services) {
  const { store } = services;
  const language = useSelected(store, ({ choices }) => choices.language);
  const framed = useFrame(services, "unit");
  const { counties, all } = useSelected(store, selectTownCounties);
  const pictures = useSelected(store, selectCountyPictures);
  const verdicts = useSelected(store, selectSideVerdicts);
  const indicator = useSelected(store, selectChosenIndicator);
  const { after: period } = useSelected(store, selectFigureSpan);
  const [asked, ask] = useState<AskedFigure | null>(null);
  if (!indicator || !framed) return null;
  const text = messages[language];
  const words = text.sidePage;
  const { frame } = framed;
  const given = { text, language, counties, verdicts, indicator, period };
  const named = formatPeriod(language, period);
  const name = text.comparePage.axis(
    indicator.name[language],
    text.measure(indicator.unit[language]),
  );
  const title = words.countiesTitle(name, named);
  const maps = counties.map((county) => mapOf(county, given, pictures));
  const lines = linesOf(given);
  const towns = counties.flatMap(({ parts }) => parts);
  return (
    <>
      <SideBody
        title={title}
        picture={
          <CountiesPicture {...{ services, title, frame, all }} counties={maps} level="township" />
        }
        legend={stateLegend(given)}
        legendLabel={text.legend}
        notes={notesOf(given, maps)}
        table={{
          ...frame,
          text,
          title,
          lines,
          firstHead: text.unitKind.township,
          placeHead: text.comparePage.units,
          periods: [named],
          all: towns.length,
          onFigure(code) {
            const verdict = towns.find(({ unit }) => unit.code === code)?.verdict;
            frame.onPick(code);
            if (verdict) ask({ indicator, verdict, period });
          },
        }}
      />
      <SideWhy {...{ services, asked }} onClose={() => ask(null)} />
    </>
  );
}

function notesOf(
  { text, language, counties, period }: Given,
  maps: readonly CountyMap[],
): readonly string[] {
  const words = text.sidePage;
  const towns = counties.flatMap(({ parts }) => parts);
  const hasFigures = towns.some(
    ({ verdict }) => verdict && (verdict.value !== null || verdict.text),
  );
  return [
    ...(hasFigures ? [] : [words.noTownFigures]),
    ...(maps.some(({ picture }) => picture) ? [] : [words.noTownBorders]),
    words.townIndication,
    words.countiesHow,
    ...(counties.some(({ unit }) => unit.level === "zone") ? [words.zoneBlank] : []),
    words.stateBreaks,
    words.townSource(formatPeriod(language, period)),
  ];
}

function mapOf(
  { unit, parts, count }: SideCounty<SideTown>,
  given: Given,
  pictures: ReturnType<typeof selectCountyPictures>,
): CountyMap {
  const { text, language, verdicts, indicator, period } = given;
  const own = verdicts.get(period)?.get(unit.code) ?? null;
  const paths = pictures.get(unit.code);
  return {
    code: unit.code,
    name: unit.name[language],
    count,
    own: {
      ...figureOfVerdict(own, indicator, given),
      verdict: text.states[own?.state ?? "no-data"],
    },
    words:
      parts.length > 0
        ? stateParts(
            parts.map(({ verdict }) => verdict?.state ?? "no-data"),
            given,
          )
        : text.sidePage.noTownships,
    isDemo: parts.some(({ verdict }) => verdict?.basis === "demo"),
    picture: paths ? townPicture(paths, unit.code, tonesOf(parts, given)) : null,
  };
}

function tonesOf(parts: readonly SideTown[], given: Given): ReadonlyMap<string, Toned> {
  const { indicator, language } = given;
  return new Map(
    parts.map(({ unit, verdict, isFaded }): readonly [string, Toned] => {
      const { words, tone } = figureOfVerdict(verdict, indicator, given);
      const name = `${unit.name[language]} · ${words} · ${verdictWords(verdict, given)}`;
      return [unit.code, { tone, name, isFaded }];
    }),
  );
}

function linesOf(given: Given): readonly SideLine[] {
  const { counties, indicator, language } = given;
  return counties.flatMap(({ unit: county, parts }) =>
    parts
      .filter(({ isFaded }) => !isFaded)
      .map(({ unit, verdict }) => ({
        key: unit.code,
        name: unit.name[language],
        place: county.name[language],
        figures: [figureOfVerdict(verdict, indicator, given)],
        change: null,
      })),
  );
}
