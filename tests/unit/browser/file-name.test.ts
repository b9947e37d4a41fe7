import { expect, test } from "vitest";
import { fileName } from "../../../src/browser/download";

test("a file's name keeps what every system takes, without a dash at its end", () => {
  expect(fileName("生态文明建设示范命名（2024年）.xlsx")).toBe("生态文明建设示范命名-2024年.xlsx");
  expect(fileName("a/b: c?.csv")).toBe("a-b-c.csv");
  expect(fileName("PM2.5 (2024)")).toBe("PM2.5-2024");
  expect(fileName(`${"长".repeat(200)}.xlsx`)).toBe(`${"长".repeat(115)}.xlsx`);
});
