import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  lab,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { changeKinds } from "../../../src/domain/compare/period-change";
import { thirds } from "../../../src/domain/compare/two-way";
import { type VerdictState, verdictStates } from "../../../src/domain/gaps/verdict";
import { categoryTones, ramp } from "../../../src/domain/mapped/tones";
import {
  changeStyles,
  classColours,
  classInks,
  depthFills,
  noClassColour,
  stateStyles,
  twoWayFills,
  twoWayInks,
} from "../../../src/domain/palette";
import type { ClassRank } from "../../../src/domain/water/section";

const ciede2000 = differenceCiede2000();
const same = (colour: Color) => colour;

function difference(a: string, b: string, sight: (colour: Color) => Color = same): number {
  return ciede2000(sight(colourOf(a)), sight(colourOf(b)));
}

function lightness(text: string, sight: (colour: Color) => Color): number {
  return lab(sight(colourOf(text))).l;
}

function colourOf(text: string): Color {
  const colour = parse(text);
  if (!colour) throw new Error(`not a colour: ${text}`);
  return colour;
}

const ranks = [1, 2, 3, 4, 5, 6] as const satisfies readonly ClassRank[];

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

const sights = [
  ["normal", same],
  ["deuteranopia", filterDeficiencyDeuter(1)],
  ["protanopia", filterDeficiencyProt(1)],
  ["tritanopia", filterDeficiencyTrit(1)],
] as const;

describe("states", () => {
  test.each(verdictStates)("the ink of %s reads on its fill and on white", (state) => {
    const { fill, ink } = stateStyles[state];
    expect(wcagContrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(ink, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(verdictStates))("%s and %s differ in colour, or in pattern and glyph", (a, b) => {
    const [first, second] = [stateStyles[a], stateStyles[b]];
    const isTold = first.pattern !== second.pattern && first.glyph !== second.glyph;
    expect(difference(first.fill, second.fill) >= 15 || isTold).toBe(true);
  });

  test.each(["not-met", "at-risk", "met", "stale"] as const)(
    "no data is never taken for %s",
    (state) => {
      const { fill, deep } = stateStyles[state];
      for (const colour of [fill, deep])
        expect(difference(stateStyles["no-data"].fill, colour)).toBeGreaterThanOrEqual(15);
    },
  );

  test.each(sights)("not met, at risk and met stay apart in %s", (_, sight) => {
    const judged: VerdictState[] = ["not-met", "at-risk", "met"];
    for (const [a, b] of pairs(judged))
      expect(
        difference(stateStyles[a].fill, stateStyles[b].fill, sight),
        `${a} ${b}`,
      ).toBeGreaterThanOrEqual(12);
  });

  test("the worst gap is darker than every other state, in grey print too", () => {
    const grey = filterGrayscale(1);
    const lightness = (text: string) => lab(grey(colourOf(text))).l;
    const others = verdictStates.filter((state) => state !== "not-met");
    for (const state of others)
      expect(lightness(stateStyles[state].fill)).toBeGreaterThan(
        lightness(stateStyles["not-met"].deep) + 20,
      );
  });

  test("glyphs are all different", () => {
    expect(new Set(verdictStates.map((state) => stateStyles[state].glyph)).size).toBe(6);
  });
});

describe("classes", () => {
  test.each(ranks)("the numeral of class %i reads on its colour", (rank) => {
    expect(wcagContrast(classInks[rank], classColours[rank])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(ranks.slice(1))("class %i is far from the better one", (rank) => {
    const better = classColours[(rank - 1) as ClassRank];
    expect(difference(classColours[rank], better)).toBeGreaterThanOrEqual(12);
  });

  test.each(ranks)("a section without data is never taken for class %i", (rank) => {
    expect(difference(noClassColour, classColours[rank])).toBeGreaterThanOrEqual(15);
  });

  // In grey the official hues do not run from light to dark: the numeral tells the class there.
  test("in grey the order is Ⅰ, Ⅳ, Ⅴ, Ⅲ, Ⅱ, 劣Ⅴ from light to dark", () => {
    const lightness = (rank: ClassRank) => lab(classColours[rank])?.l ?? 0;
    expect(ranks.toSorted((a, b) => lightness(b) - lightness(a))).toEqual([1, 4, 5, 3, 2, 6]);
  });
});

describe("changes between two periods", () => {
  test.each(sights)("every two kinds stay apart in %s, what cannot be compared too", (_, sight) => {
    for (const [a, b] of pairs(changeKinds))
      expect(
        difference(changeStyles[a].fill, changeStyles[b].fill, sight),
        `${a} ${b}`,
      ).toBeGreaterThanOrEqual(15);
  });

  test.each(changeKinds)("the sign of %s reads on its colour and is its own", (kind) => {
    const { fill, ink, sign } = changeStyles[kind];
    expect(wcagContrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
    expect(changeKinds.filter((each) => changeStyles[each].sign === sign)).toEqual([kind]);
  });

  test("the further from unchanged, the darker, on either side", () => {
    const lightness = (kind: (typeof changeKinds)[number]) => lab(changeStyles[kind].fill)?.l ?? 0;
    expect(lightness("same")).toBeGreaterThan(lightness("better"));
    expect(lightness("better")).toBeGreaterThan(lightness("much-better"));
    expect(lightness("same")).toBeGreaterThan(lightness("worse"));
    expect(lightness("worse")).toBeGreaterThan(lightness("much-worse"));
  });

  test("three depths of a gap stay apart", () => {
    for (const [, sight] of sights)
      for (const [a, b] of pairs([...depthFills]))
        expect(difference(a, b, sight), `${a} ${b}`).toBeGreaterThanOrEqual(10);
  });
});

describe("the square of nine", () => {
  const cells = thirds.flatMap((x) => thirds.map((y) => ({ x, y })));

  test.each(sights)("every two cells stay apart in %s", (_, sight) => {
    for (const [a, b] of pairs(cells))
      expect(
        difference(twoWayFills[a.x][a.y], twoWayFills[b.x][b.y], sight),
        `${a.x}${a.y} ${b.x}${b.y}`,
      ).toBeGreaterThanOrEqual(15);
  });

  test.each(cells)("the signs of cell $x $y read on its colour", ({ x, y }) => {
    expect(wcagContrast(twoWayInks[x][y], twoWayFills[x][y])).toBeGreaterThanOrEqual(4.5);
  });
});

describe("a person's own column", () => {
  test.each(sights)("each step of the ramp stays apart and darkens in %s", (_, sight) => {
    for (const [at, tone] of ramp.slice(1).entries()) {
      const before = ramp[at] ?? tone;
      expect(difference(before, tone, sight), tone).toBeGreaterThanOrEqual(8);
      expect(lightness(tone, sight)).toBeLessThan(lightness(before, sight) - 8);
    }
  });

  test.each(sights)("the colours of texts stay apart in %s", (_, sight) => {
    for (const [a, b] of pairs<string>(categoryTones))
      expect(difference(a, b, sight), `${a} ${b}`).toBeGreaterThanOrEqual(6);
  });

  test("no tone is taken for a state", () => {
    const fills = verdictStates.flatMap((state) => [
      stateStyles[state].fill,
      stateStyles[state].deep,
    ]);
    for (const tone of [...ramp, ...categoryTones] as readonly string[])
      for (const fill of fills)
        expect(difference(tone, fill), `${tone} ${fill}`).toBeGreaterThanOrEqual(8);
  });
});
