import { differenceCiede2000, formatHex, parse } from "culori";
import { beforeAll, expect, test, vi } from "vitest";
import { classColours, stateStyles } from "../../src/domain/palette";
import { readPngText, writePngText } from "../../src/formats/png-text";
import type { MapScene } from "../../src/map/map-scene";
import { captureMap, type MapExtent } from "../../src/map/snapshot/capture-map";
import { drawSheet } from "../../src/map/snapshot/draw-sheet";
import type { SheetText } from "../../src/map/snapshot/sheet-text";
import { mapColours } from "../../src/map/style/map-colours";
import { type Colour, pictureOf } from "./map-page";
import { BOUNDS, loadFont, makeScene, section, unit } from "./map-scenes";

beforeAll(async () => {
  await loadFont();
});

const extent: MapExtent = { kind: "bounds", bounds: BOUNDS };
const DEMO_BAND = "#8c2a1a";

const text: SheetText = {
  title: "荆州市生态差距一张图",
  subtitle: "2025 年：6 个县市区中 1 个未达标，1 个有风险，1 个无数据。",
  legendTitle: "图例",
  states: {
    "not-met": "未达标",
    "at-risk": "有风险",
    met: "达标",
    stale: "期次不符",
    "no-data": "无数据",
    "not-assessed": "未评价",
  },
  sectionsTitle: "断面水质",
  classes: { 1: "Ⅰ类", 2: "Ⅱ类", 3: "Ⅲ类", 4: "Ⅳ类", 5: "Ⅴ类", 6: "劣Ⅴ类" },
  noClass: "无数据",
  national: "国控断面",
  provincial: "省控断面",
  schematic: "示意位置",
  missesTarget: "未达目标",
  protectedArea: "自然保护地（示意）",
  openedShapes: "打开的文件（未评价）",
  scale: "比例尺",
  madeOn: "制图日期：2026-01-05",
  sources: "数据来源：荆州市生态环境状况公报（2025 年），截至 2025-12-31",
  coverage: "覆盖 5/6 个县市区",
  coordinateSystem: "坐标系：CGCS2000",
  internalUse: "内部使用",
  demo: "演示数据",
};

function isNear([red, green, blue]: Colour, colour: string, limit = 3): boolean {
  const drawn = formatHex({ mode: "rgb", r: red / 255, g: green / 255, b: blue / 255 });
  return differenceCiede2000()(parse(drawn) ?? "#000", parse(colour) ?? "#000") < limit;
}

/** How many pixels of a picture, looked at on a grid of ten, have the colour. */
function countOf(canvas: HTMLCanvasElement, colour: string): number {
  const picture = pictureOf(canvas);
  let count = 0;
  for (let y = 5; y < canvas.height; y += 10)
    for (let x = 5; x < canvas.width; x += 10) if (isNear(picture.at(x, y), colour)) count++;
  return count;
}

async function sheetOf(scene: MapScene, pixelRatio = 1) {
  const sheet = await drawSheet(scene, extent, text, { width: 1000, height: 700, pixelRatio });
  if (sheet.kind !== "drawn") throw new Error(sheet.reason);
  return sheet;
}

test("a capture has exactly the size asked for, with polygons and sections in it", async () => {
  const scene = makeScene({ sections: [section({ rank: 6 })] });
  const captured = await captureMap(scene, extent, { width: 500, height: 400, pixelRatio: 2 });
  if (captured.kind !== "captured") throw new Error(captured.reason);
  expect([captured.canvas.width, captured.canvas.height]).toEqual([1000, 800]);
  expect(countOf(captured.canvas, stateStyles.met.fill)).toBeGreaterThan(400);
  expect(countOf(captured.canvas, classColours[6])).toBeGreaterThan(3);
  expect(captured.metresPerPixel).toBeGreaterThan(50);
});

test("an edge over MapLibre's 4096 pixels is not clamped", async () => {
  const size = { width: 2200, height: 60, pixelRatio: 2 };
  const captured = await captureMap(makeScene(), extent, size);
  expect(captured.kind === "captured" && captured.canvas.width).toBe(4400);
});

test("without WebGL a sheet fails with its reason", async () => {
  const real = HTMLCanvasElement.prototype.getContext;
  const getContext = vi
    .spyOn(HTMLCanvasElement.prototype, "getContext")
    .mockImplementation(function (this: HTMLCanvasElement, kind: string) {
      return kind === "webgl2" ? null : real.call(this, kind);
    } as typeof real);
  expect(await drawSheet(makeScene(), extent, text)).toEqual({
    kind: "failed",
    reason: "no-webgl",
  });
  getContext.mockRestore();
});

test("a sheet has exactly its size, and a PNG of it carries the state", async () => {
  const { canvas, dotsPerInch } = await sheetOf(makeScene({ sections: [section()] }), 2);
  expect([canvas.width, canvas.height]).toEqual([2000, 1400]);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  const png = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
  const state = JSON.stringify({ indicator: "水质达标率", level: "county" });
  const written = writePngText(png, { Title: text.title, EcologyGapMap: state }, dotsPerInch);
  if (written.kind !== "written") throw new Error(written.kind);
  expect(readPngText(written.png)).toEqual({
    kind: "read",
    texts: { Title: text.title, EcologyGapMap: state },
    width: 2000,
    height: 1400,
    dotsPerInch: 192,
  });
  const reopened = await createImageBitmap(new Blob([written.png], { type: "image/png" }));
  expect([reopened.width, reopened.height]).toEqual([2000, 1400]);
});

test("the demo band is there when a figure is made up, and absent otherwise", async () => {
  const honest = await sheetOf(makeScene());
  expect(honest.hasDemo).toBe(false);
  expect(countOf(honest.canvas, DEMO_BAND)).toBe(0);
  const demo = await sheetOf(makeScene({ units: [unit("met", { isDemo: true })] }));
  expect(demo.hasDemo).toBe(true);
  expect(countOf(demo.canvas, DEMO_BAND)).toBeGreaterThan(20);
});

test("a made-up section marks the sheet too, unless sections are hidden", async () => {
  const scene = makeScene({ sections: [section({ isDemo: true })] });
  expect((await sheetOf(scene)).hasDemo).toBe(true);
  const hidden = { ...scene, visible: { ...scene.visible, section: false } };
  expect((await sheetOf(hidden)).hasDemo).toBe(false);
});

test("shapes of opened files are explained while their layer is drawn", async () => {
  const bare = makeScene();
  const far: MapScene["shapes"]["opened"] = {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [-60, -60] } },
    ],
  };
  const scene = { ...bare, shapes: { ...bare.shapes, opened: far } };
  const frames = async (drawn: MapScene) => {
    const { canvas } = await sheetOf(drawn);
    const seen = pictureOf(canvas).around(canvas.width - 150, canvas.height / 2, 149);
    return seen.filter((colour) => isNear(colour, mapColours.opened, 8)).length;
  };
  expect(await frames(scene)).toBeGreaterThan(40);
  expect(await frames({ ...scene, visible: { ...scene.visible, opened: false } })).toBe(0);
});
