import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { Wording } from "../../panels/figure-words";
import type { CountyMap } from "../../panels/side-page/county-maps";
import { SideBody } from "../../panels/side-page/side-body";
import type { SideLine } from "../../panels/side-page/side-table";
import { classTone } from "../../panels/side-page/tones";
import { selectWaterSpan } from "../../state/select-changes";
import { openSection } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { type SideCounty, selectSectionCounties } from "./select-side-counties";
import { type SideSection, selectSideSections } from "./select-side-water";
import { classLegend, classWords, figureOfClass, summaryOf } from "./side-class-words";
import { CountiesPicture } from "./side-counties";
import { countySections, selectCountyPictures } from "./side-county-shapes";
import { useFrame } from "./side-frame";
import type { TonedPoint } from "./side-shapes";

/** The sections of each county by their classes, in the later water period. */
export function SideSectionCounties(services: Services) {
  const { store } = services;
  const language = useSelected(store, ({ choices }) => choices.language);
  const framed = useFrame(services, "section");
  const sections = useSelected(store, selectSideSections);
  const { counties, all } = useSelected(store, selectSectionCounties);
  const pictures = useSelected(store, selectCountyPictures);
  const { after } = useSelected(store, selectWaterSpan);
  if (!framed) return null;
  const text = messages[language];
  const words = text.sidePage;
  const { frame } = framed;
  const given = { text, language };
  const named = formatPeriod(language, after);
  const title = words.countiesTitle(words.water, named);
  const unplaced = sections.filter(({ section }) => !section.position).length;
  return (
    <SideBody
      title={title}
      picture={
        <CountiesPicture
          {...{ services, title, frame, all }}
          counties={counties.map((county) => mapOf(county, given, pictures))}
          level="section"
        />
      }
      legend={classLegend(given)}
      legendLabel={text.legend}
      notes={[
        words.sharedSections,
        words.countiesHow,
        words.classBreaks,
        ...(unplaced > 0 ? [words.unplaced(unplaced)] : []),
        words.waterSource(named),
      ]}
      table={{
        ...frame,
        text,
        title,
        firstHead: text.section,
        placeHead: text.comparePage.units,
        periods: [named],
        lines: linesOf(sections, counties, given),
        all: sections.length,
        onFigure: (id) => store.update(openSection, id),
      }}
    />
  );
}

function mapOf(
  { unit, parts, count }: SideCounty<SideSection>,
  given: Wording,
  pictures: ReturnType<typeof selectCountyPictures>,
): CountyMap {
  const { text, language } = given;
  const paths = pictures.get(unit.code);
  const { words, isDemo } = summaryOf(
    parts.map(({ after }) => after),
    given,
  );
  return {
    code: unit.code,
    name: unit.name[language],
    count,
    own: null,
    words: parts.length > 0 ? words : text.sidePage.noSections,
    isDemo,
    picture: paths ? countySections(paths, unit.code, pointsOf(parts, given)) : null,
  };
}

function pointsOf(parts: readonly SideSection[], given: Wording): readonly TonedPoint[] {
  return parts.flatMap(({ section: { id, name, position }, after: { rank, state }, isFaded }) => {
    if (!position) return [];
    const words = [name[given.language], classWords(rank, given), given.text.states[state]];
    return [{ id, position, tone: classTone(rank), name: words.join(" · "), isFaded }];
  });
}

/** A section stands once, with every county that it lies in or is shared by. */
function linesOf(
  sections: readonly SideSection[],
  counties: readonly SideCounty<SideSection>[],
  given: Wording,
): readonly SideLine[] {
  const { text, language } = given;
  return sections
    .filter(({ isFaded }) => !isFaded)
    .map((each) => {
      const owners = counties.filter(({ parts }) => parts.includes(each));
      const { after, section } = each;
      return {
        key: section.id,
        name: section.name[language],
        place: text.list(owners.map(({ unit }) => unit.name[language])),
        figures: [{ ...figureOfClass(after, given), verdict: text.states[after.state] }],
        change: null,
      };
    });
}
