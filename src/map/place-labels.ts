import type { Feature, FeatureCollection, Point } from "geojson";
import type { Language } from "../domain/bilingual";
import { labelPointOf } from "../geometry/label-point";
import type { Position } from "../geometry/position";
import type { MapScene, SectionMark, Shape, Shapes, UnitMark } from "./map-scene";
import { NO_GLYPH } from "./style/map-images";

/** What the label layers' expressions read. */
interface PlaceLabel {
  readonly level: "county" | "township" | "neighbour";
  readonly glyph: string;
  readonly title: string;
  readonly figure: string;
  readonly demo: string;
  readonly opacity: number;
  readonly isQuiet: boolean;
}

interface SectionLabel {
  readonly name: string;
  readonly opacity: number;
  readonly isOutside: boolean;
  /** Named at any zoom: the sections are what the view is about. */
  readonly isForward: boolean;
}

const DEMO_SUFFIX: Readonly<Record<Language, string>> = { zh: " 演示", en: " demo" };

export function placeLabels({
  shapes,
  units,
  level,
  language,
}: MapScene): FeatureCollection<Point, PlaceLabel> {
  const marks = new Map<string, UnitMark>(units.map((mark) => [mark.code, mark]));
  const label = (place: PlaceLabel["level"], shape: Shape) => {
    const mark = marks.get(String(shape.properties["code"]));
    const text =
      mark && place === level ? markText(mark, language) : quietText(shape, mark, language);
    return pointFeature(labelPointOf(shape.geometry), { level: place, ...text });
  };
  return {
    type: "FeatureCollection",
    features: [
      ...shapesOf(shapes.neighbours).map((shape) => label("neighbour", shape)),
      ...shapesOf(shapes.township).map((shape) => label("township", shape)),
      ...shapesOf(shapes.county).map((shape) => label("county", shape)),
    ],
  };
}

function markText(mark: UnitMark, language: Language): Omit<PlaceLabel, "level"> {
  return {
    glyph: mark.tone ? NO_GLYPH : `glyph-${mark.state}`,
    title: ` ${mark.name}`,
    figure: mark.figure && `\n${mark.figure}`,
    demo: mark.isDemo ? DEMO_SUFFIX[language] : "",
    opacity: mark.isFaded ? 0.45 : 1,
    isQuiet: false,
  };
}

/** A neighbour is no unit of the city: its name comes with its shape, in both languages where known. */
function quietText(
  { properties }: Shape,
  mark: UnitMark | undefined,
  language: Language,
): Omit<PlaceLabel, "level"> {
  const english = language === "en" ? properties["name_en"] : null;
  return {
    glyph: NO_GLYPH,
    title: mark?.name ?? String(english || properties["name"] || ""),
    figure: "",
    demo: "",
    opacity: 1,
    isQuiet: true,
  };
}

export function sectionLabels({
  sections,
  level,
}: Pick<MapScene, "sections" | "level">): FeatureCollection<Point, SectionLabel> {
  return {
    type: "FeatureCollection",
    features: sections.map((section) =>
      pointFeature(section.position, sectionLabel(section, level === "section")),
    ),
  };
}

function sectionLabel(section: SectionMark, isForward: boolean): SectionLabel {
  const { name, isFaded, isOutside } = section;
  return { name, opacity: isFaded ? 0.3 : 1, isOutside, isForward: isForward && !isOutside };
}

function pointFeature<Properties>(
  [longitude, latitude]: Position,
  properties: Properties,
): Feature<Point, Properties> {
  return {
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [longitude, latitude] },
  };
}

function shapesOf(shapes: Shapes | null): readonly Shape[] {
  return shapes?.features ?? [];
}
