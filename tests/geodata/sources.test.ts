import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readJson } from "../../geodata/build/city-layers";
import type { LayerSource } from "../../src/domain/city";

const sources = () => readJson<LayerSource[]>("geodata/jingzhou", "layers/sources.json");
const document = () => readFileSync("geodata/jingzhou/SOURCES.md", "utf8");

/** One section of SOURCES.md as its data card reads. */
function sectionOf({ name, origin, date, licence, datum, faults }: LayerSource): string {
  return [
    `## ${name.zh} · ${name.en}`,
    "",
    `- 来源：${origin.zh}`,
    `- Origin: ${origin.en}`,
    `- 时点 · Date: ${date}`,
    `- 许可 · Licence: ${licence}`,
    `- 基准 · Datum: ${datum}`,
    "- 已知问题 · Known faults:",
    ...faults.flatMap(({ zh, en }) => [`  - ${zh}`, `    ${en}`]),
    "",
  ].join("\n");
}

test("SOURCES.md says what the data cards say, section by section", () => {
  const [, ...sections] = document().split(/^(?=## )/m);
  expect(sections.map((section) => `${section.trimEnd()}\n`)).toEqual(sources().map(sectionOf));
});

test("every layer has a card with at least one known fault in both languages", () => {
  const layers = sources().map(({ layer }) => layer);
  expect(layers).toEqual(["county", "township", "section", "hydro", "protected", "neighbours"]);
  for (const { faults } of sources()) {
    expect(faults.length).toBeGreaterThan(0);
    for (const { zh, en } of faults) expect(Math.min(zh.length, en.length)).toBeGreaterThan(5);
  }
});
