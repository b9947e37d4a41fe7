import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { AppError } from "../../../src/errors";
import { mergeWorkspaces } from "../../../src/formats/merge-workspaces";
import { sha256Of } from "../../../src/formats/sha256";
import type { SavedWorkspace } from "../../../src/formats/workspace";
import { isWorkspaceFile } from "../../../src/formats/workspace-file/is-workspace-file";
import { packWorkspace } from "../../../src/formats/workspace-file/pack-workspace";
import { unpackWorkspace } from "../../../src/formats/workspace-file/unpack-workspace";
import { noEntries } from "../../../src/state/initial-state";
import { makeTable } from "../../helpers/make-table";
import { makeWorkspace } from "../../helpers/make-workspace";

const utf8 = (text: string) => new TextEncoder().encode(text);
const source = utf8("县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n");
const sha256 = await sha256Of(source);
const base = makeWorkspace();
const workspace: SavedWorkspace = {
  ...base,
  sources: base.sources.map((each) => ({ ...each, sha256, name: "a/../林草 1.csv" })),
};
const shapes = makeTable(["g"], [['{"type":"Point","coordinates":[112,30]}']]).columns[0] ?? null;
const layer = { ...makeTable(["name"], [["沙市区"]]), shapes };
const pack = (content: SavedWorkspace = workspace, bytes: Uint8Array | null = source) =>
  packWorkspace({
    workspace: content,
    sources: [
      { sha256, name: "a/../林草 1.csv", bytes, rows: utf8("line,unit\n2,421002\n"), layer },
    ],
    city: null,
    verdicts: utf8("code\n"),
    readme: "read me",
  });
const open = (bytes: Uint8Array) => unpackWorkspace({ name: "w.zip", bytes });

test("what was packed is opened with the same content and the sources as they were", async () => {
  const found = await open(await pack());
  expect(found.workspace).toEqual(workspace);
  expect([...found.bytes]).toEqual([[sha256, source]]);
});

test("the same content is the same file, byte by byte; it holds readable parts with plain names", async () => {
  const bytes = await pack();
  expect(await pack(structuredClone(workspace))).toEqual(bytes);
  const names = Object.keys(unzipSync(bytes));
  const part = `${sha256.slice(0, 12)}-a-..-林草-1.csv`;
  expect(names).toEqual([
    "mimetype",
    "README.txt",
    "workspace.json",
    `layers/${part}.fgb`,
    `rows/${part}.csv`,
    `sources/${part}`,
    "verdicts.csv",
  ]);
});

const sheets = ["book.xlsx", "book.xlsx › A 1", "book.xlsx › a-1"];
const [one] = base.sources;
const workbook = {
  ...workspace,
  sources: sheets.map((name) => ({ ...(one ?? workspace.sources[0]), sha256, name }) as never),
};
const packSheets = (bytesOf: (at: number) => Uint8Array | null = () => source) =>
  packWorkspace({
    workspace: workbook,
    sources: sheets.map((name, at) => ({
      ...{ sha256, name, bytes: bytesOf(at) },
      ...{ rows: utf8(`line,unit\n${at},421002\n`), layer: null },
    })),
    city: null,
    verdicts: utf8("code\n"),
    readme: "read me",
  });

test("sheets of one workbook share its bytes, which stand once, by the workbook's name", async () => {
  const bytes = await packSheets();
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /^(?:sources|rows)/.test(name));
  const hash = sha256.slice(0, 12);
  expect(names).toEqual([
    `rows/${hash}-book.xlsx-A-1.csv`,
    `rows/${hash}-book.xlsx-a-1-2.csv`,
    `rows/${hash}-book.xlsx.csv`,
    `sources/${hash}-book.xlsx`,
  ]);
  expect(files[`rows/${hash}-book.xlsx-a-1-2.csv`]).toEqual(utf8("line,unit\n2,421002\n"));
  const found = await open(bytes);
  expect(found.workspace).toEqual(workbook);
  expect([...found.bytes]).toEqual([[sha256, source]]);
  expect(await packSheets((at) => (at === 1 ? source : null))).toEqual(bytes);
});

test("a file of before, with the bytes again for each sheet, opens the same", async () => {
  const files = unzipSync(await packSheets());
  const listed = JSON.parse(new TextDecoder().decode(files["workspace.json"]));
  const [path] = Object.keys(files).filter((name) => name.startsWith("sources/"));
  const part = listed.parts.find((each: { path: string }) => each.path === path);
  const again = { ...part, path: `${path}-A-1` };
  const text = JSON.stringify({ ...listed, parts: [...listed.parts, again] });
  const old = { ...files, [again.path]: source, "workspace.json": utf8(text) };
  const found = await open(zipSync(old));
  expect(found.workspace).toEqual(workbook);
  expect([...found.bytes]).toEqual([[sha256, source]]);
});

test("a name is cut between characters, and opened again", async () => {
  const name = `${"𠮷".repeat(120)}.csv`;
  const named = { ...workspace, sources: workspace.sources.map((each) => ({ ...each, name })) };
  const bytes = await packWorkspace({
    workspace: named,
    sources: [{ sha256, name, bytes: source, rows: null, layer: null }],
    ...{ city: null, verdicts: utf8("code\n"), readme: "read me" },
  });
  expect((await open(bytes)).workspace).toEqual(named);
  const names = Object.keys(unzipSync(bytes)).filter((each) => each.startsWith("sources/"));
  expect(names).toEqual([`sources/${sha256.slice(0, 12)}-${"𠮷".repeat(76)}.csv`]);
});

test("a workspace is told by its content, also packed again by another tool; other files are not one", async () => {
  const bytes = await pack();
  const { mimetype, ...others } = unzipSync(bytes);
  const again = zipSync({ ...others, mimetype: mimetype ?? new Uint8Array() });
  const text = unzipSync(bytes)["workspace.json"] ?? new Uint8Array();
  const is = (...parts: Uint8Array[]) =>
    isWorkspaceFile(new Blob(parts.map((part) => part.slice())));
  expect(await Promise.all([bytes, again, text].map((each) => is(each)))).toEqual([
    true,
    true,
    true,
  ]);
  const foreign = [source, zipSync({ "xl/workbook.xml": source }), utf8('{"version": 9999}')];
  expect(await Promise.all(foreign.map((each) => is(each)))).toEqual([false, false, false]);
  expect((await open(again)).workspace).toEqual(workspace);
  expect((await open(text)).bytes.size).toBe(0);
});

test.each([
  ["a source with another byte", (name: string) => name.startsWith("sources/"), "sources/"],
  ["rows that were edited", (name: string) => name.startsWith("rows/"), "rows/"],
])("%s is refused by its checksum", async (_case, isIt, place) => {
  const files = unzipSync(await pack());
  for (const name of Object.keys(files)) if (isIt(name)) files[name] = utf8("other");
  await expect(open(zipSync(files))).rejects.toThrowError(
    new RegExp(`workspace-damaged.*${place}`),
  );
});

test("a part that is missing, or named twice, is refused; one nobody names is not looked at", async () => {
  const files = unzipSync(await pack());
  const { "verdicts.csv": _, ...without } = files;
  await expect(open(zipSync(without))).rejects.toThrowError(/workspace-damaged.*verdicts/);
  const listed = JSON.parse(new TextDecoder().decode(files["workspace.json"]));
  const doubled = { ...listed, parts: [...listed.parts, ...listed.parts] };
  const twice = { ...files, "workspace.json": utf8(JSON.stringify(doubled)) };
  await expect(open(zipSync(twice))).rejects.toThrowError(/workspace-damaged/);
  const more = await open(zipSync({ ...files, "evil.js": utf8("alert(1)") }));
  expect(more.workspace).toEqual(workspace);
});

test("a newer form is refused by name; what unpacks too large before it is unpacked", async () => {
  const files = unzipSync(await pack());
  const text = new TextDecoder().decode(files["workspace.json"]);
  const newer = { ...files, "workspace.json": utf8(text.replace('"format": 3', '"format": 9999')) };
  await expect(open(zipSync(newer))).rejects.toThrowError(/workspace-newer.*9999/);
  const bomb = { ...files, "zeros.bin": new Uint8Array(40_000_000) };
  await expect(open(zipSync(bomb))).rejects.toThrowError(/unpacks-too-large/);
  const deep = { ...files, "workspace.json": utf8("[".repeat(100_000)) };
  await expect(open(zipSync(deep))).rejects.toThrowError(AppError);
});

test("however a workspace is mutated, it is read or refused as ours, and no prototype changes", async () => {
  const bytes = await pack();
  const text = unzipSync(bytes)["workspace.json"] ?? new Uint8Array();
  const keys = Object.getOwnPropertyNames(Object.prototype).length;
  const cut = fc.record({
    of: fc.constantFrom(bytes, text),
    at: fc.nat(bytes.length),
    length: fc.nat(16),
    by: fc.oneof(fc.uint8Array({ maxLength: 8 }), fc.constant(utf8('"__proto__":{"x":1},'))),
  });
  await fc.assert(
    fc.asyncProperty(cut, async ({ of, at, length, by }) => {
      const from = at % of.length;
      const mutated = Uint8Array.from([
        ...of.subarray(0, from),
        ...by,
        ...of.subarray(from + length),
      ]);
      try {
        expect((await open(mutated)).workspace.sources.length).toBeLessThanOrEqual(1);
      } catch (problem) {
        expect(problem).toBeInstanceOf(AppError);
      }
    }),
    { numRuns: 600 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(keys);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

const [target] = base.entries.targets;
if (!target) throw new Error("the helper makes one target");

test("two copies are merged: files by their bytes, entries by what they are about", () => {
  const theirs: SavedWorkspace = {
    ...workspace,
    sources: [{ ...(base.sources[0] ?? workspace.sources[0]), sha256: "cd".repeat(32) } as never],
    aliases: [{ text: "沙市", code: "421002" }],
    entries: {
      ...noEntries,
      targets: [{ ...target, unit: "421003" as never }],
    },
  };
  const { workspace: merged, conflicts } = mergeWorkspaces(workspace, theirs);
  expect(merged.sources.map((each) => each.sha256)).toEqual([sha256, "cd".repeat(32)]);
  expect(merged.aliases).toHaveLength(2);
  expect(merged.entries.targets.map(({ unit }) => unit)).toEqual(["421002", "421003"]);
  expect(merged.edition).toBe(4);
  expect(conflicts).toEqual([]);
});

test.each([
  [4, "theirs", 22],
  [3, "ours", 20.5],
  [2, "ours", 20.5],
])(
  "of two words on the same, a copy of edition %i makes %s stand, and it is listed",
  (edition, kept, value) => {
    const theirs: SavedWorkspace = {
      ...workspace,
      edition,
      entries: {
        ...noEntries,
        targets: [{ ...target, value: 22 }],
      },
    };
    const { workspace: merged, conflicts } = mergeWorkspaces(workspace, theirs);
    expect(merged.entries.targets).toMatchObject([{ value }]);
    expect(conflicts).toMatchObject([
      { kind: "entry", kept, ours: { value: 20.5 }, theirs: { value: 22 } },
    ]);
  },
);

test("merging what is already merged changes nothing more, and kinds of entries yet unknown take part", () => {
  const entries = { ...workspace.entries, tasks: [{ id: "t1", done: false }] } as never;
  const theirs = { ...workspace, entries };
  const { workspace: merged } = mergeWorkspaces(workspace, theirs);
  expect(merged.entries).toEqual(entries);
  expect(mergeWorkspaces(merged, theirs).workspace.entries).toEqual(merged.entries);
});
