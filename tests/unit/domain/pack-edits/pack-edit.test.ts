import { expect, test } from "vitest";
import {
  type PackEdit,
  withCell,
  withoutRow,
  withRemoved,
} from "../../../../src/domain/pack-edits/pack-edit";

/** An edit written "table row", with its cells. */
const named = (name: string, isNew = false, cells: PackEdit["cells"] = {}): PackEdit => {
  const [table, ...row] = name.split(":");
  return { table: table as PackEdit["table"], row: row.join(":"), isNew, cells };
};

const namesOf = (edits: readonly PackEdit[]) => edits.map(({ table, row }) => `${table}:${row}`);

const all = [
  "indicators:a",
  "indicators:b",
  "limits:a 0",
  "limits:a 1",
  "limits:ab 0",
  "limits:b 0",
  "sections:a",
  "sections:a 0",
  "terrain:b",
];

test.each([
  ["indicators:a", ["indicators:a", "limits:a 0", "limits:a 1"]],
  ["indicators:b", ["indicators:b", "limits:b 0"]],
  ["limits:a 0", ["limits:a 0"]],
  ["sections:a", ["sections:a"]],
  ["terrain:b", ["terrain:b"]],
  ["terrain:a", []],
])("taking %s back takes %o back and leaves the rest as it was", (name, gone) => {
  const edits = all.map((each) => named(each));
  const left = withoutRow(edits, named(name));
  expect(namesOf(left)).toEqual(all.filter((each) => !gone.includes(each)));
});

test("a cell joins the row it is of: the same row of the same table, and no other", () => {
  const edits = ["terrain:a", "sections:b", "sections:a"].map((each) =>
    named(each, false, { waterBody: "长江" }),
  );
  const next = withCell(edits, named("sections:a"), "county", "421088");
  expect(next.slice(0, 2)).toEqual(edits.slice(0, 2));
  expect(next.slice(2)).toEqual([
    named("sections:a", false, { waterBody: "长江", county: "421088" }),
  ]);
});

test("the last word of a cell counts, and the edits that were there stay whole", () => {
  const before = withCell([], named("sections:a"), "county", "421088");
  const after = withCell(before, named("sections:a"), "county", "421081");
  expect(after).toEqual([named("sections:a", false, { county: "421081" })]);
  expect(before[0]?.cells).toEqual({ county: "421088" });
});

test("a row is as new as it was: changing a row of the pack adds none, an added one stays added", () => {
  const isNew = (edits: readonly PackEdit[]) =>
    withCell(edits, named("sections:a"), "county", "421088").map((each) => each.isNew);
  expect(isNew([])).toEqual([false]);
  expect(isNew([named("sections:a", false)])).toEqual([false]);
  expect(isNew([named("sections:a", true)])).toEqual([true]);
});

test("a removed row keeps what was changed of it, and one more change brings it back with that", () => {
  const changed = withCell([], named("zones:a"), "name.en", "A");
  const removed = withRemoved(changed, named("zones:a"));
  expect(removed).toEqual([{ ...named("zones:a", false, { "name.en": "A" }), isRemoved: true }]);
  expect(withCell(removed, named("zones:a"), "drawnIn", "421002")).toEqual([
    named("zones:a", false, { "name.en": "A", drawnIn: "421002" }),
  ]);
});
