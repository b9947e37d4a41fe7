import { expect, test } from "vitest";
import { fileIn, partIn, partName, sourceKey } from "../../../../src/domain/tables/part-name";

test("a sheet read beside the first is named by file and sheet, and found again in the name", () => {
  const name = partName("半年.xlsx", "指标 › 一");
  expect(name).toBe("半年.xlsx › 指标 › 一");
  expect(partIn(name)).toBe("指标 › 一");
  expect(fileIn(name)).toBe("半年.xlsx");
  expect(partIn("半年.xlsx")).toBeNull();
  expect(fileIn("半年.xlsx")).toBe("半年.xlsx");
});

test("sheets of one file are sources of their own; one file under two names is one", () => {
  const sha256 = "ab";
  const first = sourceKey({ sha256, name: "半年.xlsx" });
  expect(sourceKey({ sha256, name: "半年(1).xlsx" })).toBe(first);
  expect(sourceKey({ sha256, name: "半年.xlsx › 指标" })).not.toBe(first);
  expect(sourceKey({ sha256: "cd", name: "半年.xlsx" })).not.toBe(first);
});
