import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { verdictStates } from "../../../src/domain/gaps/verdict";
import { classColours, classInks, noClassColour, stateStyles } from "../../../src/domain/palette";
import { classRanks } from "../../../src/domain/water/roman";

const css = readFileSync("src/app/styles/tokens.css", "utf8");
const marks = readFileSync("src/app/styles/marks.css", "utf8");

function token(name: string): string | undefined {
  return new RegExp(`--${name}: (?<value>[^;]+);`).exec(css)?.groups?.["value"];
}

test("the panels' colours of the states are those of the map", () => {
  for (const state of verdictStates)
    for (const part of ["fill", "deep", "ink"] as const)
      expect(token(`state-${state}-${part}`), `${state} ${part}`).toBe(stateStyles[state][part]);
});

test("the panels' colours of the classes are those of the map", () => {
  for (const rank of classRanks) {
    expect(token(`class-${rank}`)).toBe(classColours[rank]);
    expect(token(`class-ink-${rank}`)).toBe(classInks[rank]);
  }
  expect(token("class-none")).toBe(noClassColour);
});

test("a state is patterned in the panels when it is on the map", () => {
  for (const state of verdictStates) {
    const rule = new RegExp(`\\[data-state="${state}"\\] \\{(?<body>[^}]*)\\}`).exec(marks);
    const isPatterned = rule?.groups?.["body"]?.includes("--state-pattern") ?? false;
    expect(isPatterned, state).toBe(stateStyles[state].pattern !== "plain");
  }
});

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("every ink can be read on every ground it stands on", () => {
  for (const ink of ["ink", "ink-2", "ink-3", "accent", "demo-ink"])
    for (const ground of ["paper", "surface", "surface-quiet"])
      expect(
        contrast(token(ink) ?? "", token(ground) ?? ""),
        `${ink} on ${ground}`,
      ).toBeGreaterThan(4.5);
  for (const rank of classRanks)
    expect(contrast(classInks[rank], classColours[rank]), `class ${rank}`).toBeGreaterThan(4.5);
});
