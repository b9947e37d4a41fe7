import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { selectShownKey } from "../../../src/app/mapped/select-mapped-key";
import { selectMapScene } from "../../../src/app/select-map-scene";
import { sheetWords } from "../../../src/app/sheet-words";
import { decodeOpening } from "../../../src/database/opening";
import type { UnitCode } from "../../../src/domain/unit-code";
import { parseCityPack } from "../../../src/formats/city-pack";
import { ColumnBuilder } from "../../../src/formats/column-builder";
import { filterUnits } from "../../../src/state/filters";
import { openingState } from "../../../src/state/initial-state";
import { changeMapped, mapColumn, receiveQueryAnswer } from "../../../src/state/mapped";
import { selectMapped } from "../../../src/state/select-mapped";
import {
  changeEntries,
  chooseLevel,
  select,
  showPublishedOnly,
  showUpstream,
  toggleLitRank,
} from "../../../src/state/transitions";

const read = (file: string) => readFileSync(`public/geodata/jingzhou/${file}`, "utf8");
const opened = openingState(parseCityPack(read("pack.json")), decodeOpening(read("opening.json")), {
  language: "zh",
  today: "2026-11-23",
});

function column(name: string, cells: readonly string[]) {
  const built = new ColumnBuilder(name);
  for (const cell of cells) built.add(cell);
  return built.build();
}

const text = "SELECT code, n FROM t";
const answer = {
  columns: [
    { name: "code", type: "VARCHAR" },
    { name: "n", type: "INTEGER" },
  ],
  cells: [column("code", ["421002", "421003", "500000"]), column("n", ["5", "9", "7"])],
  rowCount: 3,
  isCut: false,
};
const kept = changeEntries(opened, { queries: [{ id: "q", name: "口数", text }] });
const choice = { query: "q", column: "n", by: "quantile" } as const;
const asked = mapColumn(kept, choice, "county");
const kind = { text, answer, mayHoldDemo: false, files: "" };
const run = (mayHoldDemo: boolean) => receiveQueryAnswer(asked, "q", { ...kind, mayHoldDemo });

test("a column from an address is not drawn until its query was run, and says so", () => {
  expect(selectMapped(asked)?.status).toBe("not-run");
  expect(selectMapped(changeMapped(opened, choice))?.status).toBe("not-kept");
  expect(selectShownKey(asked)).toBeNull();
  expect(selectMapScene(asked).units).toBe(selectMapScene(kept).units);
});

test("run, it colours its places, the rest is without data; selecting changes no class", () => {
  const state = run(false);
  const { units, key } = selectMapScene(state);
  const drawn = units.map(({ tone, state: verdict }) => [tone !== undefined, verdict]);
  expect(drawn).toHaveLength(8);
  expect(drawn.filter(([hasTone]) => hasTone)).toHaveLength(2);
  expect(new Set(drawn.map(([, verdict]) => verdict))).toEqual(new Set(["no-data"]));
  expect(key?.entries.map(({ count }) => count)).toEqual([1, 1]);
  // Three development zones are units of the level too, and have no shape to be without a colour.
  expect(key?.without.count).toBe(6);
  expect(key?.title).toBe("自定查询：口数 · n");
  expect(sheetWords(state, "", new Date("2026-11-23")).sources).toContain("自定查询：口数 · n");
  expect(selectShownKey(state)?.notes).toContain("1 行没有代码或代码不在本市，未画");
  const selected = select(state, { kind: "unit", code: "421002" as never });
  expect(selectMapScene(selected).units).toBe(units);
  expect(selectMapped(chooseLevel(state, "township"))?.status).toBe("other-level");
});

test("a place with two rows is not drawn by one of them, nor a column that is not in the answer", () => {
  const twice = {
    ...answer,
    cells: [column("code", ["421002", "421003", "421003"]), ...answer.cells.slice(1)],
  };
  const state = receiveQueryAnswer(asked, "q", { ...kind, answer: twice });
  expect(selectMapped(state)?.status).toBe("other-level");
  expect(selectMapScene(state).units).toBe(selectMapScene(kept).units);
  const other = changeMapped(run(false), { ...choice, column: "m" });
  expect(selectMapped(other)?.status).toBe("other-level");
});

test("an answer to another text, from other files or with demo rows is told apart", () => {
  const changed = changeEntries(run(false), {
    queries: [{ id: "q", name: "口数", text: "SELECT 1" }],
  });
  expect(selectMapped(changed)?.status).toBe("not-run");
  expect(selectMapScene(run(true)).units.filter(({ isDemo }) => isDemo)).toHaveLength(2);
  expect(selectMapped(showPublishedOnly(run(true), true))?.status).toBe("demo-hidden");
  const others = receiveQueryAnswer(asked, "q", { ...kind, files: "ab" });
  expect(selectMapped(others)).toMatchObject({ status: "shown", isOutdated: true });
});

test("an answer that says the same, or one to another query, draws nothing anew", () => {
  const { units, sections } = selectMapScene(run(false));
  expect(selectMapScene(run(false)).units).toBe(units);
  const other = receiveQueryAnswer(run(false), "other", { ...kind, text: "SELECT 1" });
  expect(selectMapScene(other).units).toBe(units);
  const view = selectMapped(run(false));
  const again = changeEntries(other, { queries: [...kept.entries.queries] });
  expect(selectMapped(again)).toEqual(view);
  expect(selectMapScene(again).sections).toBe(sections);
});

test("a new answer for one place draws it anew", () => {
  const { units } = selectMapScene(run(false));
  const cells = [...answer.cells.slice(0, 1), column("n", ["5", "5", "7"])];
  const state = receiveQueryAnswer(asked, "q", { ...kind, answer: { ...answer, cells } });
  expect(selectMapScene(state).units).not.toBe(units);
});

test("a kind of text that only a zone has, which has no shape, is no entry of the legend", () => {
  const cells = [column("code", ["421071", "421003"]), column("n", ["开发区", "区县"])];
  const columns = [answer.columns[0], { name: "n", type: "VARCHAR" }] as typeof answer.columns;
  const state = receiveQueryAnswer(asked, "q", {
    ...kind,
    answer: { ...answer, columns, cells, rowCount: 2 },
  });
  expect(selectMapScene(state).key?.entries.map(({ words }) => words)).toEqual(["区县"]);
});

test("a drawn query fades what the filter of places leaves out, and no more", () => {
  const filtered = filterUnits(run(false), ["421002" as UnitCode]);
  const lit = selectMapScene(filtered).units.filter(({ isFaded }) => !isFaded);
  expect(lit.map(({ code }) => code)).toEqual(["421002"]);
});

test("sections coloured by a query keep fading by the upstream view, not by a class of water", () => {
  const cells = [column("code", ["xintan", "zhuanwachang"]), column("n", ["5", "9"])];
  const level = mapColumn(kept, choice, "section");
  const state = receiveQueryAnswer(level, "q", {
    ...kind,
    answer: { ...answer, cells, rowCount: 2 },
  });
  const fadedIn = (each: typeof state) =>
    selectMapScene(each).sections.filter(({ isFaded }) => isFaded).length;
  expect(selectMapScene(state).sections.filter(({ tone }) => tone)).toHaveLength(2);
  expect(fadedIn(toggleLitRank(state, 3))).toBe(0);
  const upstream = showUpstream(state, "xintan");
  const plain = showUpstream(kept, "xintan");
  expect(fadedIn(upstream)).toBeGreaterThan(0);
  expect(fadedIn(upstream)).toBe(fadedIn(plain));
});
