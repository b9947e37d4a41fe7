import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SparkLine, type SparkPoint } from "../../../src/panels/spark-line";

const point = (value: number, version?: string): SparkPoint => ({
  label: String(value),
  value,
  words: `${value} km²`,
  ...(version === undefined ? {} : { version }),
});

const runs = (points: readonly SparkPoint[]) =>
  [
    ...renderToStaticMarkup(<SparkLine {...{ points }} target={null} label="面积" />).matchAll(
      /points="([^"]*)"/g,
    ),
  ].map(([, run]) => run?.split(" ").length);

test("figures of one version are one line", () => {
  expect(runs([point(1), point(2), point(3)])).toEqual([3]);
});

test("the line is broken where the version changes, and no point is lost", () => {
  expect(runs([point(1, "2018"), point(2, "2018"), point(3, "2022"), point(4)])).toEqual([2, 1, 1]);
});
