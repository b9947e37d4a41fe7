import { expect, test } from "vitest";
import { messages } from "../../../src/messages/messages";

test("the way out is that of the kind of file, and what foreign code said stands behind it", () => {
  const wayOut = (language: "zh" | "en", place: string, cause = "unsupported-format", more = {}) =>
    messages[language].error["file-refused"]({ file: "a", cause, place, ...more }).wayOut;
  expect(wayOut("zh", "RAR")).toContain("解压");
  expect(wayOut("zh", "ZIP: a.txt")).toContain("解压");
  expect(wayOut("zh", "TIFF")).toContain("图片");
  expect(wayOut("zh", "DWG")).toContain("CAD");
  expect(wayOut("zh", "PDF")).toContain("复制到 Excel");
  expect(wayOut("zh", "Arrow IPC")).toContain("另存为 XLSX");
  const kinds = ["RAR", "TIFF", "DWG", "PDF", "Arrow IPC"].map((kind) => wayOut("en", kind));
  expect(new Set(kinds).size).toBe(kinds.length);
  const technical = { technical: "not a valid OLE2 container" };
  expect(wayOut("zh", "", "damaged", technical)).toMatch(
    /（技术信息：not a valid OLE2 container）$/,
  );
  expect(wayOut("en", "", "damaged", technical)).toMatch(/\(Technical: not a valid.*\)$/);
  expect(wayOut("zh", "", "damaged")).not.toContain("技术信息");
});
