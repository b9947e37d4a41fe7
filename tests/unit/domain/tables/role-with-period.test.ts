import { expect, test } from "vitest";
import { roleWithPeriod } from "../../../../src/domain/tables/recognise/role-with-period";

const vocabulary = {
  indicators: new Map([
    ["2019-11", "2019-11"],
    ["林草覆盖率", "2019-11"],
    ["pm2.5浓度", "2024-04.2"],
  ]),
  items: new Map([
    ["总磷", "TP"],
    ["tp", "TP"],
    ["氨氮", "NH3N"],
    ["f", "F"],
  ]),
  figures: new Map(),
};

const cover = { kind: "indicator-value", id: "2019-11" } as const;
const air = { kind: "indicator-value", id: "2024-04.2" } as const;
const phosphorus = { kind: "item-value", id: "TP" } as const;

test.each([
  ["2024年/林草覆盖率（%）", { ...cover, period: "2024" }],
  ["林草覆盖率（%）/2024年", { ...cover, period: "2024" }],
  ["林草覆盖率/2024年（%）", { ...cover, period: "2024" }],
  ["2024年林草覆盖率", { ...cover, period: "2024" }],
  ["２０２４年度 林草覆盖率（%）", { ...cover, period: "2024" }],
  ["林草覆盖率2024年上半年", { ...cover, period: "2024-H1" }],
  ["林草覆盖率（2024年）", { ...cover, period: "2024" }],
  ["林草覆盖率（2024年）（%）", { ...cover, period: "2024" }],
  ["2024年1—9月/林草覆盖率", { ...cover, period: "2024-to-09" }],
  ["2024年/上半年/林草覆盖率", { ...cover, period: "2024-H1" }],
  ["2024年/林草覆盖率/上半年", { ...cover, period: "2024-H1" }],
  ["林草覆盖率/2024年/2024年3月", { ...cover, period: "2024-03" }],
  ["2024年/2019-11", { ...cover, period: "2024" }],
  ["2024年PM2.5浓度（μg/m3）", { ...air, period: "2024" }],
  ["监测结果/2024年/总磷（mg/L）", { ...phosphorus, period: "2024" }],
  ["总磷（mg/L）/2024年3月", { ...phosphorus, period: "2024-03" }],
  ["2024年3月/总磷 mg/L", { ...phosphorus, period: "2024-03" }],
  ["2024Q1/TP", { ...phosphorus, period: "2024-Q1" }],
])("%s says what the figures are of, and when", (header, role) => {
  expect(roleWithPeriod(header, vocabulary)).toEqual(role);
});

test.each([
  ["2024年上半年", "2024-H1"],
  ["2024年/上半年", "2024-H1"],
  ["2024年（下半年）", "2024-H2"],
  ["2024年(%)", "2024"],
  ["2023", "2023"],
])("%s says only when", (header, id) => {
  expect(roleWithPeriod(header, vocabulary)).toEqual({ kind: "period-value", id });
});

test.each([
  "林草覆盖率（%）",
  "上半年/林草覆盖率",
  "2023年/2024年/林草覆盖率",
  "2024年/目标/林草覆盖率",
  "2024年/比上年/林草覆盖率",
  "2024年/林草覆盖率/得分",
  "林草覆盖率/目标值/2024年",
  "2024年/氨氮/总磷",
  "林草覆盖率（2019-11）",
  "完成情况/2024年",
  "2024年（第一次）",
  "2024年第三产业",
  "2024F",
  "TP2024",
  "",
])("%s leaves it open", (header) => {
  expect(roleWithPeriod(header, vocabulary)).toBeNull();
});
