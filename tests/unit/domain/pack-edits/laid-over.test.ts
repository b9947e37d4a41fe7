import { expect, test } from "vitest";
import {
  applyPackEdits,
  applyToProgramme,
} from "../../../../src/domain/pack-edits/apply-pack-edits";
import type { CellValue, EditTable, PackEdit } from "../../../../src/domain/pack-edits/pack-edit";
import type { ConditionalRule, Programme, Rule } from "../../../../src/domain/programme/programme";
import { builtPack } from "../../../helpers/built-city";
import { makeIndicator } from "../../../helpers/make-case";

const pack = builtPack();

function edit(table: EditTable, row: string, cells: Record<string, CellValue>): PackEdit {
  return { table, row, isNew: false, cells };
}

const add = (table: EditTable, row: string, cells: Record<string, CellValue> = {}): PackEdit => ({
  ...edit(table, row, cells),
  isNew: true,
});

const limit = (rule: Rule, wording: string): ConditionalRule => ({ when: {}, rule, wording });

const programme: Programme = {
  id: "p",
  name: { zh: "体系", en: "System" },
  document: "",
  domains: [{ id: "security", name: { zh: "生态安全", en: "Security" } }],
  indicators: [
    makeIndicator(
      { kind: "at-least", value: 0 },
      {
        id: "forest",
        rules: [
          limit({ kind: "at-least", value: 18 }, "不低于18"),
          limit({ kind: "at-least", value: 40 }, "不低于40"),
        ],
      },
    ),
    makeIndicator({ kind: "at-most", value: 5 }, { id: "forest-2" }),
  ],
};

const laid = (...edits: readonly PackEdit[]) => applyToProgramme(programme, edits, true).indicators;

const wordings = (...edits: readonly PackEdit[]) =>
  laid(...edits).map(({ rules }) => rules.map(({ wording }) => wording).join(" "));

const notes = (...edits: readonly PackEdit[]) =>
  laid(...edits).map(({ provenance: { status, note } }) => `${status} ${note}`.trim());

test("a change of one indicator leaves the others, and what it did not touch, as they were", () => {
  const [forest, other] = laid(edit("indicators", "forest", { "name.zh": "林草" }));
  expect(forest?.name.zh).toBe("林草");
  expect(forest?.rules).toEqual(programme.indicators[0]?.rules);
  expect(forest?.provenance).toEqual({ status: "user", note: "本机改动" });
  expect(other).toBe(programme.indicators[1]);
  const [untouched] = laid(edit("limits", "forest-2 0", { "rule.value": 4 }));
  expect(untouched).toBe(programme.indicators[0]);
});

test("of several limits the one of the edit's number changes, whatever indicator's name begins alike", () => {
  expect(wordings(edit("limits", "forest 1", { "rule.value": 45 }))).toEqual([
    "不低于18 ≥45",
    "wording",
  ]);
  expect(wordings(edit("limits", "forest-2 0", { "rule.value": 4 }))).toEqual([
    "不低于18 不低于40",
    "≤4",
  ]);
});

test("the note names every limit that was changed, and none that the pack no longer has", () => {
  const [first, second] = [0, 1].map((at) => edit("limits", `forest ${at}`, { "rule.value": 1 }));
  const gone = edit("limits", "forest 7", { "rule.value": 1 });
  expect(notes(first as PackEdit, second as PackEdit)[0]).toBe(
    "user 本机改动（原：不低于18；不低于40）",
  );
  expect(notes(gone, second as PackEdit)[0]).toBe("user 本机改动（原：不低于40）");
  expect(notes(gone)).toEqual(["user 本机改动", "sourced"]);
  expect(wordings(gone)).toEqual(wordings());
});

function wordingOf(rule: Rule, cells: Record<string, CellValue>) {
  const one = { ...programme, indicators: [makeIndicator(rule, { id: "one" })] };
  const [indicator] = applyToProgramme(one, [edit("limits", "one 0", cells)], true).indicators;
  return indicator?.rules[0]?.wording;
}

test.each([
  ["at-least", 5, "≥5"],
  ["at-most", 5, "≤5"],
  ["more-than", 5, ">5"],
  ["exactly", 5, "5"],
  ["at-least", null, "wording"],
  ["at-least", "5", "wording"],
  ["at-least", Number.POSITIVE_INFINITY, "wording"],
] as const)("a limit of %s %s reads “%s”", (kind, value, wording) => {
  expect(wordingOf({ kind, value: 1 }, { "rule.value": value })).toBe(wording);
});

test("a limit in words reads as its words; what a rule does not have is not laid over it", () => {
  const stated = { kind: "stated", expected: "已制定" } as const;
  expect(wordingOf(stated, { "rule.expected": "已建立" })).toBe("已建立");
  expect(wordingOf(stated, { "rule.expected": "" })).toBe("wording");
  expect(wordingOf(stated, { "rule.value": 5 })).toBe("wording");
  const trend = { kind: "trend", trend: "decreasing" } as const;
  expect(wordingOf(trend, { "rule.value": 5, "rule.kind": "stated" })).toBe("wording");
});

test("an added indicator joins the version in force alone, and an edit of one adds none", () => {
  const edits = [
    add("indicators", "own", { "rules.0.rule.value": 3 }),
    edit("indicators", "x", {}),
  ];
  expect(laid(...edits).map(({ id }) => id)).toEqual(["forest", "forest-2", "own"]);
  expect(laid(...edits)[2]).toMatchObject({
    rules: [{ wording: "≥3" }],
    provenance: { note: "本机改动" },
  });
  expect(applyToProgramme(programme, edits, false).indicators).toHaveLength(2);
  const changed = applyPackEdits(pack, edits);
  const joined = changed.programmes.filter(({ indicators }) =>
    indicators.some(({ id }) => id === "own"),
  );
  expect(joined.map(({ id }) => id)).toEqual([pack.city.programmeInForce]);
});

/** Which settings of the city say that a person changed them. */
function owned(...edits: readonly PackEdit[]): readonly string[] {
  const { terrain, setting, waterSeasons } = applyPackEdits(pack, edits).city;
  return Object.entries({ terrain, setting, waterSeasons })
    .filter(([, { provenance }]) => provenance?.status === "user")
    .map(([name, { provenance }]) => `${name} ${provenance?.note}`);
}

test.each([
  [[edit("settings", "city", { "setting.climate": "arid" })], ["setting"]],
  [[edit("settings", "city", { "waterSeasons.low": [1, 2] })], ["waterSeasons"]],
  [[edit("settings", "city", { "terrain.fallback": "hill" })], ["terrain"]],
  [[edit("terrain", "421087", { terrain: "hill" })], ["terrain"]],
  [[edit("settings", "city", { provincialTolerance: 2 })], []],
  [[edit("sections", "none", { waterBody: "长江" })], []],
  [
    [edit("settings", "city", { "waterSeasons.low": [1], "setting.citySize": "large" })],
    ["setting", "waterSeasons"],
  ],
])("%o: the settings that say they were changed are %o", (edits, names) => {
  expect(owned(...edits)).toEqual(names.map((name) => `${name} 本机改动`));
});

test("the terrain typed for a unit goes before the one the pack gave it, and leaves the others'", () => {
  const terrain = { ...pack.city.terrain, units: { "421087": "plain", "421083": "hill" } as const };
  const given = { ...pack, city: { ...pack.city, terrain } };
  const { city } = applyPackEdits(given, [edit("terrain", "421087", { terrain: "mountain" })]);
  expect(city.terrain.units).toEqual({ "421087": "mountain", "421083": "hill" });
});

const [first, second] = pack.places.sections;
const sectionsWith = (...edits: readonly PackEdit[]) => applyPackEdits(pack, edits).places.sections;

test("an edit of a section changes it alone and adds none", () => {
  const row = first?.id ?? "";
  const sections = sectionsWith(edit("sections", row, { waterBody: "沮漳河" }));
  expect(sections).toHaveLength(pack.places.sections.length);
  expect(sections[0]).toEqual({ ...first, waterBody: "沮漳河" });
  expect(sections[1]).toBe(second);
});

test.each([
  [{ "position.0": 112.2, "position.1": 30.1 }, [112.2, 30.1], "derived"],
  [{ "position.0": 112.2 }, null, "unknown"],
  [{ "position.1": 30.1 }, null, "unknown"],
  [{ "position.0": 112.2, "position.1": null }, null, "unknown"],
] as const)("an added section with %o lies at %o: %s", (cells, position, positionStatus) => {
  const section = sectionsWith(add("sections", "own", cells)).at(-1);
  expect(section).toMatchObject({ id: "own", position, positionStatus, positionNote: "本机改动" });
});

test("a section that was placed keeps the half that was not typed again", () => {
  const placed = pack.places.sections.find(({ position }) => position !== null);
  const row = placed?.id ?? "";
  const [longitude, latitude] = placed?.position ?? [];
  const moved = (cells: Record<string, CellValue>) =>
    sectionsWith(edit("sections", row, cells)).find(({ id }) => id === row)?.position;
  expect(moved({ "position.0": 112.5 })).toEqual([112.5, latitude]);
  expect(moved({ "position.1": 30.5 })).toEqual([longitude, 30.5]);
  expect(moved({ "position.1": null })).toBeNull();
});
