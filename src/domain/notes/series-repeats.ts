import type { Reading } from "../water/section";
import type { DataNote } from "./data-note";
import type { Series } from "./series";

/** Equal values in so many months in a row are more than chance: our choice. */
const FEWEST_IN_A_ROW = 4;
/** So many items must agree for two months to be called the same. */
const FEWEST_ITEMS = 4;

/** The same value month after month; half detection limits are excepted, for they do repeat. */
export function valueRepeats(series: readonly Series[]): readonly DataNote[] {
  return series.flatMap(({ section, item, readings }) =>
    runsOf(readings)
      .filter((run) => run.length >= FEWEST_IN_A_ROW)
      .flatMap((run): readonly DataNote[] => {
        const [first] = run;
        if (!first) return [];
        return [
          {
            kind: "series-repeats",
            subject: section,
            about: item,
            period: first.period,
            figures: [first.value, run.length],
            rows: run.map(({ row }) => row),
          },
        ];
      }),
  );
}

function runsOf(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const runs: Reading[][] = [];
  for (const reading of readings) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const continues =
      before?.value === reading.value && !reading.isBelowDetection && !before.isBelowDetection;
    if (continues) last?.push(reading);
    else runs.push([reading]);
  }
  return runs;
}

/** All items of a month identical to those of another month or section: a table copied twice. */
export function monthRepeats(readings: readonly Reading[]): readonly DataNote[] {
  const months = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${reading.section}\n${reading.period}`;
    const list = months.get(key);
    if (list) list.push(reading);
    else months.set(key, [reading]);
  }
  const seen = new Map<string, readonly Reading[]>();
  return [...months.values()].flatMap((own): readonly DataNote[] => {
    const [first] = own;
    if (!first || own.length < FEWEST_ITEMS) return [];
    const print = own
      .map(({ item, value }) => `${item}=${value}`)
      .toSorted()
      .join(" ");
    const earlier = seen.get(print);
    seen.set(print, earlier ?? own);
    if (!earlier) return [];
    const rows = [...earlier, ...own].map(({ row }) => row);
    const { section, period } = first;
    return [
      {
        kind: "series-repeats",
        subject: section,
        about: null,
        period,
        figures: [own.length],
        rows,
      },
    ];
  });
}
