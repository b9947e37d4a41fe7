import type { ClassRank } from "../../domain/water/section";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { Wording } from "../../panels/figure-words";
import { SideBody } from "../../panels/side-page/side-body";
import type { SideLine } from "../../panels/side-page/side-table";
import type { PictureFrame } from "../../panels/side-page/small-maps";
import { SwipeMap } from "../../panels/side-page/swipe-map";
import { ToneMap } from "../../panels/side-page/tone-map";
import { changeTone, classTone } from "../../panels/side-page/tones";
import { type Span, selectWaterSpan } from "../../state/select-changes";
import { changeSide } from "../../state/side-view";
import { openSection } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { type SideSection, selectSideSections } from "./select-side-water";
import { classLegend, classWords, figureOfClass } from "./side-class-words";
import { useFrame } from "./side-frame";
import { type CountyPaths, sectionLayer, type TonedPoint } from "./side-shapes";
import { changeLegend, changeParts, countChanges } from "./side-words";

interface Given extends Wording {
  readonly sections: readonly SideSection[];
  readonly paths: CountyPaths;
  readonly span: Span;
  readonly frame: PictureFrame;
}

/** The sections' classes in two water periods. */
export function SideWater(services: Services) {
  const { store } = services;
  const { language, side } = useSelected(store, ({ choices }) => choices);
  const framed = useFrame(services, "section");
  const sections = useSelected(store, selectSideSections);
  const span = useSelected(store, selectWaterSpan);
  if (!framed) return null;
  const text = messages[language];
  const given = { text, language, sections, span, ...framed };
  const words = text.sidePage;
  const isSwipe = side.picture === "swipe";
  const title = titleOf(given, side.picture);
  const unplaced = sections.filter(({ section }) => !section.position).length;
  const periods = [span.before, span.after].map((each) => formatPeriod(language, each));
  return (
    <SideBody
      title={title}
      picture={<Picture {...given} {...{ title, services, side }} />}
      legend={isSwipe ? classLegend(given) : legendOf(given)}
      legendLabel={text.legend}
      notes={[
        isSwipe ? words.classBreaks : words.waterBreaks,
        ...(unplaced > 0 ? [words.unplaced(unplaced)] : []),
        words.waterSource(text.list(periods)),
      ]}
      table={{
        ...framed.frame,
        text,
        title,
        firstHead: text.section,
        periods,
        lines: linesOf(given),
        all: sections.length,
        onFigure: (id) => store.update(openSection, id),
      }}
    />
  );
}

function titleOf({ text, language, span }: Given, picture: string): string {
  const words = text.sidePage;
  const [before, after] = [formatPeriod(language, span.before), formatPeriod(language, span.after)];
  if (picture === "swipe") return words.swipeTitle(words.water, before, after);
  return words.differenceTitle(words.water, before, after);
}

interface PictureProps extends Given {
  readonly title: string;
  readonly side: { readonly picture: string; readonly swipe: number };
  readonly services: Services;
}

function Picture(props: PictureProps) {
  const { text, language, sections, span, frame, title, side, services } = props;
  const [before, after] = [formatPeriod(language, span.before), formatPeriod(language, span.after)];
  const then = classLayer(props, ({ before: earlier }) => earlier?.rank ?? null);
  const now = classLayer(props, ({ after: later }) => later.rank);
  if (side.picture === "swipe")
    return (
      <SwipeMap
        {...frame}
        {...{ text, before, after }}
        label={title}
        left={then}
        right={now}
        swipe={side.swipe}
        onSwipe={(swipe) => services.store.update(changeSide, { swipe })}
      />
    );
  const counts = countChanges(sections.map(({ change }) => change));
  return (
    <ToneMap
      {...frame}
      label={text.sidePage.mapLabel(title, changeParts(counts, props))}
      layer={layerOf(props, (each) => ({
        tone: changeTone(each.change.kind),
        words: movedWords(each, props),
      }))}
    />
  );
}

function layerOf(
  { sections, paths, language }: Given,
  drawn: (each: SideSection) => { readonly tone: TonedPoint["tone"]; readonly words: string },
) {
  const points = sections.flatMap((each): readonly TonedPoint[] => {
    const { id, name, position } = each.section;
    if (!position) return [];
    const { tone, words } = drawn(each);
    return [{ id, position, tone, name: `${name[language]} · ${words}`, isFaded: each.isFaded }];
  });
  return sectionLayer(paths, points);
}

function classLayer(given: Given, rankOf: (each: SideSection) => ClassRank | null) {
  return layerOf(given, (each) => {
    const rank = rankOf(each);
    return { tone: classTone(rank), words: classWords(rank, given) };
  });
}

function movedWords({ change: { kind, size, why } }: SideSection, { text }: Wording): string {
  const words = text.sidePage;
  if (why) return words.notComparable(words.why[why]);
  const name = words.kinds[kind];
  return size === null || size === 0 ? name : `${name} ${words.steps(Math.abs(size))}`;
}

function legendOf(given: Given) {
  return changeLegend(countChanges(given.sections.map(({ change }) => change)), given);
}

function linesOf(given: Given): readonly SideLine[] {
  return given.sections
    .filter(({ isFaded }) => !isFaded)
    .map((each) => ({
      key: each.section.id,
      name: each.section.name[given.language],
      figures: [figureOfClass(each.before, given), figureOfClass(each.after, given)],
      change: {
        words: movedWords(each, given),
        tone: changeTone(each.change.kind),
        sortBy: each.change.size,
      },
    }));
}
