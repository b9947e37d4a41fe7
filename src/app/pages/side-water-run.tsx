import { MOST_SMALL_MAPS } from "../../domain/compare/period-run";
import type { Period } from "../../domain/period";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { Wording } from "../../panels/figure-words";
import { SideBody } from "../../panels/side-page/side-body";
import type { SideLine } from "../../panels/side-page/side-table";
import { SmallMaps } from "../../panels/side-page/small-maps";
import { classTone } from "../../panels/side-page/tones";
import { type SectionRun, selectSectionRun } from "../../state/select-water-run";
import { chooseWaterPeriod, openSection } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { classLegend, classWords, figureOfClass, summaryOf } from "./side-class-words";
import { useFrame } from "./side-frame";
import { type CountyPaths, sectionLayer, type TonedPoint } from "./side-shapes";

interface Given extends Wording {
  readonly periods: readonly Period[];
  readonly sections: readonly SectionRun[];
  readonly paths: CountyPaths;
}

/** The sections' classes in every period of one kind that leads up to the chosen one. */
export function SideWaterRun(services: Services) {
  const { store } = services;
  const language = useSelected(store, ({ choices }) => choices.language);
  const framed = useFrame(services, "section");
  const { periods, sections } = useSelected(store, selectSectionRun);
  if (!framed) return null;
  const text = messages[language];
  const words = text.sidePage;
  const { frame, paths } = framed;
  const given = { text, language, periods, sections, paths };
  const named = periods.map((each) => formatPeriod(language, each));
  const [first = "", last = ""] = [named.at(0), named.at(-1)];
  const title = words.runTitle(words.water, first, last);
  const unplaced = sections.filter(({ section }) => !section.position).length;
  return (
    <SideBody
      title={title}
      picture={<SmallMaps {...frame} title={title} maps={mapsOf(given, named)} demo={text.demo} />}
      legend={classLegend(given)}
      legendLabel={text.legend}
      notes={[
        words.runHow(MOST_SMALL_MAPS),
        words.classBreaks,
        ...(unplaced > 0 ? [words.unplaced(unplaced)] : []),
        words.waterSource(`${first}–${last}`),
      ]}
      table={{
        ...frame,
        text,
        title,
        firstHead: text.section,
        periods: named,
        lines: linesOf(given),
        all: sections.length,
        onFigure(id, at) {
          const period = periods[at];
          if (period) store.update(chooseWaterPeriod, period);
          store.update(openSection, id);
        },
      }}
    />
  );
}

function mapsOf(given: Given, named: readonly string[]) {
  const { periods, sections, paths } = given;
  return periods.map((period, at) => ({
    key: period,
    title: named[at] ?? "",
    layer: sectionLayer(paths, pointsIn(given, at)),
    ...summaryOf(
      sections.map(({ assessments }) => assessments[at] ?? null),
      given,
    ),
  }));
}

function pointsIn(given: Given, at: number): readonly TonedPoint[] {
  return given.sections.flatMap(({ section: { id, name, position }, assessments, isFaded }) => {
    if (!position) return [];
    const rank = assessments[at]?.rank ?? null;
    const words = `${name[given.language]} · ${classWords(rank, given)}`;
    return [{ id, position, tone: classTone(rank), name: words, isFaded }];
  });
}

function linesOf(given: Given): readonly SideLine[] {
  return given.sections
    .filter(({ isFaded }) => !isFaded)
    .map(({ section, assessments }) => ({
      key: section.id,
      name: section.name[given.language],
      figures: assessments.map((each) => figureOfClass(each, given)),
      change: null,
    }));
}
