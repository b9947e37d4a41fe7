import { expect, test } from "vitest";
import { positionIn } from "../../../../../src/domain/tables/coordinates/position-in";

test.each([
  "112.2416667,30.31",
  "30.31，112.2416667",
  "(112.2416667, 30.31)",
  "112.2416667 30.31",
  "112.2416667E 30.31N",
  "112.2416667/30.31",
  "E112°14′30″，N30°18′36″",
  "E112°14′30″N30°18′36″",
  "E112°14′30″ N30°18′36″",
  "东经112°14′30″北纬30°18′36″",
  "北纬30°18′36″、东经112°14′30″",
  "112° 14′ 30″, 30° 18′ 36″",
  "【112度14分30秒 30度18分36秒】",
])("%s is one place", (text) => {
  const [east = 0, north = 0] = positionIn(text) ?? [];
  expect(east).toBeCloseTo(112.2416667, 6);
  expect(north).toBeCloseTo(30.31, 6);
});

test.each([
  "",
  "112.24",
  "112.24,",
  "112.24,30.31,15",
  "江津路 12 号",
  "12,34",
  "615437.87,3353979.85",
  "—",
  "112.24,一百",
])("%s is none", (text) => {
  expect(positionIn(text)).toBeNull();
});
