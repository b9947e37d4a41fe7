import { expect, test } from "vitest";
import { readBlock } from "../../../../../src/domain/lists/work/block";

/** Cells between | and rows between / as a person would see them. */
const seen = (text: string) =>
  readBlock(text)
    .map(({ cells }) => cells.join("|"))
    .join(" / ");

test.each([
  [
    "the mark before a file's text is no part of a quoted first cell",
    '\ufeff"甲,乙",丙',
    "甲,乙|丙",
  ],
  ["the same sign within a name stays where it is", "甲\ufeff乙,丙", "甲\ufeff乙|丙"],
  ["a lone carriage return ends a line", "甲,乙\r丙,丁", "甲|乙 / 丙|丁"],
  ["one with a line feed ends one line, not two", "甲\r\n\r\n乙", "甲 / 乙"],
  ["a tab below the first line parts nothing", "甲,乙\n丙\t丁,戊", "甲|乙 / 丙\t丁|戊"],
  [
    "with a tab in the first line commas part nothing",
    "甲\t乙,丙\n丁,戊\t己",
    "甲|乙,丙 / 丁,戊|己",
  ],
  ["an empty first cell keeps its place", ",甲\n乙,丙", "|甲 / 乙|丙"],
  ["empty lines before the heads are passed over", "\n\n甲,乙", "甲|乙"],
  ["blanks around a cell are not of it", "  甲 , 乙　", "甲|乙"],
  ["a quote within a cell is a letter like any other", '甲"乙",丙', '甲"乙"|丙'],
  [
    "a quoted word that more letters follow is no quoted cell",
    '"甲"乙,丙\n"丁",戊',
    '"甲"乙|丙 / 丁|戊',
  ],
  ["a quote that never ends is a letter", '"甲,乙\n丙,丁', '"甲|乙 / 丙|丁'],
  ["a quoted cell may end the text", '甲,"乙 ""丙"""', '甲|乙 "丙"'],
])("%s", (_, text, rows) => {
  expect(seen(text)).toBe(rows);
});
