import { type VerdictState, verdictStates } from "../../domain/gaps/verdict";
import { stateStyles } from "../../domain/palette";
import type { MapScene, SceneKey } from "../map-scene";
import type { MarkVariant } from "../sections/mark-variant";
import { paintMark } from "../sections/paint-mark";
import { type Pen, penOf } from "../style/canvas-image";
import { mapColours } from "../style/map-colours";
import { paintStateGlyph } from "../style/state-glyph";
import { paintPattern, patternSizes } from "../style/state-pattern";
import { ranks, type SceneCounts } from "./scene-counts";
import type { Box } from "./sheet-layout";
import { write } from "./sheet-pen";
import type { SheetText } from "./sheet-text";

const ROW = 23;
const SWATCH = { width: 30, height: 16 } as const;
const PATTERN_SCALE = 4;
const MARK_SCALE = 0.72;

interface Row {
  readonly words: string;
  readonly count: number | null;
  readonly paint: (pen: Pen) => void;
}

interface RowGroup {
  readonly top: number;
  readonly title: string;
  readonly rows: readonly Row[];
}

const PLAIN_MARK: MarkVariant = {
  rank: 3,
  state: "not-assessed",
  isNational: true,
  isSchematic: false,
  isOutside: false,
  tag: "",
};

/** The same painters draw the map: the legend cannot differ from it. */
export function drawLegend(
  pen: Pen,
  box: Box,
  { scene, counts, text }: { scene: MapScene; counts: SceneCounts; text: SheetText },
): void {
  const states = scene.key
    ? { top: box.y, title: scene.key.title, rows: keyRows(scene.key, scene.level) }
    : { top: box.y, title: text.legendTitle, rows: stateRows(counts, text) };
  let y = drawRows(pen, box, states);
  const isKeyOfSections = scene.key && scene.level === "section";
  if (scene.visible.section && scene.sections.length > 0 && !isKeyOfSections) {
    const rows = sectionRows(counts, text);
    y = drawRows(pen, box, { top: y + 10, title: text.sectionsTitle, rows });
  }
  drawRows(pen, box, { top: y + 4, title: "", rows: shapeRows(scene, text) });
}

/** Layers that are drawn and bear no figures. */
function shapeRows({ visible, shapes }: MapScene, text: SheetText): Row[] {
  const row = (words: string, paint: Row["paint"]): Row => ({ words, count: null, paint });
  return [
    ...(visible.protected && shapes.protected ? [row(text.protectedArea, paintProtected)] : []),
    ...(visible.opened && shapes.opened ? [row(text.openedShapes, paintOpened)] : []),
  ];
}

/** A person's own column colours the marks of the sections, or areas. */
function keyRows({ entries, without }: SceneKey, level: MapScene["level"]): Row[] {
  const paint = level === "section" ? paintKeyMark : paintKeyArea;
  const rows = entries.map(({ tone, words, count }) => ({
    words,
    count,
    paint: (pen: Pen) => paint(pen, tone),
  }));
  return [...rows, { ...without, paint: (pen) => paint(pen, null) }];
}

function paintKeyArea(pen: Pen, tone: string | null): void {
  swatch(pen);
  if (tone === null) fillState(pen, "no-data");
  else {
    pen.fillStyle = tone;
    pen.fill();
  }
  frame(pen);
}

function paintKeyMark(pen: Pen, tone: string | null): void {
  pen.scale(MARK_SCALE, MARK_SCALE);
  paintMark(pen, { ...PLAIN_MARK, rank: null, tone });
}

function stateRows(counts: SceneCounts, text: SheetText): Row[] {
  return verdictStates.map((state) => ({
    words: text.states[state],
    count: counts.states[state],
    paint: (pen) => paintSwatch(pen, state),
  }));
}

function sectionRows(counts: SceneCounts, text: SheetText): Row[] {
  const mark = (changes: Partial<MarkVariant>) => (pen: Pen) => {
    pen.scale(MARK_SCALE, MARK_SCALE);
    paintMark(pen, { ...PLAIN_MARK, ...changes });
  };
  return [
    ...ranks.map((rank) => ({
      words: text.classes[rank],
      count: counts.classes[rank],
      paint: mark({ rank }),
    })),
    { words: text.noClass, count: counts.noClass, paint: mark({ rank: null }) },
    { words: text.national, count: null, paint: mark({}) },
    { words: text.provincial, count: null, paint: mark({ isNational: false }) },
    { words: text.missesTarget, count: null, paint: mark({ rank: 4, state: "not-met" }) },
    { words: text.schematic, count: null, paint: mark({ isSchematic: true, state: "met" }) },
  ];
}

/** Gives the place where the next group may start. */
function drawRows(pen: Pen, box: Box, { top, title, rows }: RowGroup): number {
  let y = top;
  if (title) {
    write(pen, title, [box.x, y + 13], { size: 14, weight: 600 });
    y += 24;
  }
  for (const { words, count, paint } of rows) {
    pen.save();
    pen.translate(box.x + SWATCH.width / 2, y + ROW / 2);
    paint(pen);
    pen.restore();
    write(pen, words, [box.x + SWATCH.width + 9, y + ROW / 2 + 4.5], { size: 12.5 });
    if (count !== null)
      write(pen, String(count), [box.x + box.width, y + ROW / 2 + 4.5], {
        size: 12.5,
        align: "right",
        colour: count === 0 ? mapColours.neighbourInk : mapColours.ink,
      });
    y += ROW;
  }
  return y;
}

function paintSwatch(pen: Pen, state: VerdictState): void {
  swatch(pen);
  fillState(pen, state);
  frame(pen);
  pen.beginPath();
  pen.arc(0, 0, 7, 0, Math.PI * 2);
  pen.fillStyle = "rgb(255 255 255 / 82%)";
  pen.fill();
  paintStateGlyph(pen, state, 11);
}

function swatch(pen: Pen): void {
  const { width, height } = SWATCH;
  pen.beginPath();
  pen.rect(-width / 2, -height / 2, width, height);
}

function fillState(pen: Pen, state: VerdictState): void {
  const { fill, deep, pattern } = stateStyles[state];
  pen.fillStyle = rampOf(pen, fill, deep);
  pen.fill();
  const tile = pattern === "plain" ? null : patternTile(pen, pattern);
  if (!tile) return;
  pen.fillStyle = tile;
  pen.fill();
}

function frame(pen: Pen): void {
  pen.strokeStyle = mapColours.countyBorder;
  pen.lineWidth = 0.8;
  pen.stroke();
}

/** From just short to the worst of the view. */
function rampOf(pen: Pen, fill: string, deep: string): CanvasGradient {
  const ramp = pen.createLinearGradient(-SWATCH.width / 2, 0, SWATCH.width / 2, 0);
  ramp.addColorStop(0, fill);
  ramp.addColorStop(1, deep);
  return ramp;
}

function patternTile(pen: Pen, pattern: keyof typeof patternSizes): CanvasPattern | null {
  const tile = document.createElement("canvas");
  tile.width = patternSizes[pattern] * PATTERN_SCALE;
  tile.height = tile.width;
  const tilePen = penOf(tile);
  tilePen.scale(PATTERN_SCALE, PATTERN_SCALE);
  paintPattern(tilePen, pattern);
  const made = pen.createPattern(tile, "repeat");
  made?.setTransform(new DOMMatrix().scale(1 / PATTERN_SCALE));
  return made;
}

function paintOpened(pen: Pen): void {
  swatch(pen);
  pen.globalAlpha = 0.16;
  pen.fillStyle = mapColours.opened;
  pen.fill();
  pen.globalAlpha = 1;
  pen.lineWidth = 1.6;
  pen.strokeStyle = mapColours.opened;
  pen.stroke();
}

function paintProtected(pen: Pen): void {
  const { width, height } = SWATCH;
  pen.beginPath();
  pen.rect(-width / 2, -height / 2, width, height);
  pen.globalAlpha = 0.25;
  pen.fillStyle = mapColours.protectedFill;
  pen.fill();
  pen.globalAlpha = 1;
  pen.setLineDash([4, 3]);
  pen.lineWidth = 1.4;
  pen.strokeStyle = mapColours.protectedBorder;
  pen.stroke();
}
