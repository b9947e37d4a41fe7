import { expect, test } from "vitest";
import {
  parsePeriodText,
  periodOfParts,
  periodSaidIn,
} from "../../../../src/domain/tables/recognise/period-text";

test.each([
  ["2021", "2021"],
  ["2021年", "2021"],
  ["２０２１年度", "2021"],
  ["2021.0", "2021"],
  ["2021-03", "2021-03"],
  ["2021年3月", "2021-03"],
  ["2021年12月份", "2021-12"],
  ["2021/3/15", "2021-03"],
  ["2021-03-15T08:00:00", "2021-03"],
  ["202103", "2021-03"],
  ["20210315", "2021-03"],
  ["2021年第一季度", "2021-Q1"],
  ["2021-Q4", "2021-Q4"],
  ["2021年上半年", "2021-H1"],
  ["2021H2", "2021-H2"],
  ["2021年1-6月", "2021-to-06"],
  ["2021年1—11月份", "2021-to-11"],
  ["2021-to-06", "2021-to-06"],
  ["2021年1-12月", null],
  ["2021年丰水期", "2021-high"],
  ["2021-枯水期", "2021-low"],
  ["1021", null],
  ["2021-13", null],
  ["2021年13月", null],
  ["去年", null],
  ["", null],
])("%j is %j", (text, period) => {
  expect(parsePeriodText(text)).toBe(period);
});

test.each([
  ["荆州市2025年上半年生态文明建设指标完成情况", "2025-H1"],
  ["半年 2025H1.xlsx", "2025-H1"],
  ["2025年 1—6月 水质", "2025-to-06"],
  ["附件：2024 年度考核", "2024"],
  ["2024年与2025年对比", null],
  ["20250101123.csv", null],
  ["指标.xlsx", null],
])("%j says %j", (text, period) => {
  expect(periodSaidIn(text)).toBe(period);
});

test.each([
  ["2021", "3月", "2021-03"],
  ["2021年", "12", "2021-12"],
  ["2021", null, "2021"],
  ["2021", "13", null],
  ["2021-03", "4", "2021-03"],
  ["x", "4", null],
])("year %j with month %j is %j", (year, month, period) => {
  expect(periodOfParts(year, month)).toBe(period);
});
