import { expect, test } from "vitest";
import { type CellNote, LONGEST_NOTE, notesOn, withNote } from "../../../src/domain/cell-note";
import { period } from "../../helpers/make-case";

const note: CellNote = {
  id: "1",
  unit: "421088",
  indicator: "2019-11",
  period: period("2024"),
  text: "口径调整",
  madeOn: "2026-11-24",
};

test("a note is written, rewritten in its place, and taken out by blank words", () => {
  const other = { ...note, id: "2" };
  const notes = [note, other];
  expect(withNote([note], other)).toEqual(notes);
  expect(withNote(notes, { ...note, text: " 补测 " }).map(({ text }) => text)).toEqual([
    "补测",
    "口径调整",
  ]);
  expect(withNote(notes, { ...note, text: "  " })).toEqual([other]);
  expect(withNote(notes, { ...note, id: "3", text: "" })).toBe(notes);
  expect(withNote([], { ...note, text: "字".repeat(9000) })[0]?.text).toHaveLength(LONGEST_NOTE);
});

test("a note is on one unit, indicator and period alone", () => {
  const cell = { unit: "421088", indicator: "2019-11", period: "2024" };
  expect(notesOn([note], cell)).toEqual([note]);
  for (const change of [{ unit: "421081" }, { indicator: "2019-10" }, { period: "2023" }])
    expect(notesOn([note], { ...cell, ...change })).toEqual([]);
});
