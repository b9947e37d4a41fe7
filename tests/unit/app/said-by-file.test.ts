import { expect, test } from "vitest";
import { indicatorSaidBy, periodSaidBy } from "../../../src/app/pages/said-by-file";
import type { ColumnRole } from "../../../src/domain/tables/recognise/recognise-table";
import type { ImportedFile } from "../../../src/state/imports";

const vocabulary = {
  indicators: new Map([
    ["林草覆盖率", "2019-11"],
    ["湿地保护率", "X"],
  ]),
  items: new Map<string, string>(),
  figures: new Map(),
};

const given = (name: string, title: string, ...roles: readonly ColumnRole[]) => {
  const understood = [{ recognition: { content: "observations", roles } }];
  return { name, file: { tables: [{ title }], understood } as unknown as ImportedFile };
};

const half = { kind: "period-value", id: "2024-H1" } as const;
const cover = { kind: "indicator-value", id: "2019-11" } as const;

test("the title's word goes before that of the name", () => {
  const both = given("林草覆盖率2023年.csv", "湿地保护率2024年", half, { kind: "value" });
  expect(indicatorSaidBy(both, vocabulary)).toBe("X");
  expect(periodSaidBy(both)).toBe("2024");
  const name = given("林草覆盖率2023年.csv", "半年表", half, { kind: "value" });
  expect(indicatorSaidBy(name, vocabulary)).toBe("2019-11");
  expect(periodSaidBy(name)).toBe("2023");
});

test("nothing is offered that the table says itself", () => {
  const name = "林草覆盖率2023年.csv";
  expect(indicatorSaidBy(given(name, "", cover), vocabulary)).toBeNull();
  expect(indicatorSaidBy(given(name, "", { kind: "indicator" }), vocabulary)).toBeNull();
  expect(indicatorSaidBy({ name, file: null }, vocabulary)).toBeNull();
  expect(periodSaidBy(given(name, "", half))).toBeNull();
  expect(periodSaidBy(given(name, "", cover, { kind: "period" }))).toBeNull();
  expect(periodSaidBy(given(name, "", cover, { kind: "year" }))).toBeNull();
  expect(periodSaidBy(given(name, "", { ...cover, period: "2024" }, half))).toBeNull();
});

test("a period is offered while any column of figures has none", () => {
  const name = "2023年.csv";
  expect(periodSaidBy(given(name, "", { ...cover, period: "2024" }, cover))).toBe("2023");
  expect(periodSaidBy(given(name, "", cover, half))).toBe("2023");
  expect(periodSaidBy(given(name, "", { kind: "unit" }))).toBe("2023");
});
