import fc from "fast-check";
import { expect, test } from "vitest";
import { keepHistory } from "../../../src/app/keep-history";
import type { AppState, Choices } from "../../../src/state/app-state";
import { type Decided, decidedOf, restoreDecided } from "../../../src/state/decided";
import {
  extendStep,
  filesReachable,
  MOST_STEPS,
  momentAt,
  noHistory,
  recordStep,
} from "../../../src/state/history";
import {
  changeImport,
  confirmAlias,
  defaultSettings,
  noImports,
  queueImports,
  removeImport,
} from "../../../src/state/imports";
import { applied, diff, inverse } from "../../../src/state/patch";
import { createStore } from "../../../src/state/store";
import {
  changeEntries,
  choosePeriod,
  hover,
  moveCamera,
  openPage,
  select,
  toggleLayer,
} from "../../../src/state/transitions";

const choices = {
  city: "jingzhou",
  language: "zh",
  level: "county",
  indicator: "2019-11",
  period: "2024",
  layers: ["section", "hydro"],
  selection: { kind: "none" },
  litStates: [],
  camera: null,
  page: "map",
} as unknown as Choices;

const start = {
  choices,
  entries: { targets: [], scenarios: [] },
  imports: noImports,
  hovered: { kind: "none" },
  versions: [],
} as unknown as AppState;

const file = (id: number) => ({
  id,
  name: `${id}.csv`,
  size: 10,
  settings: defaultSettings(`${id}.csv`),
});

/** What stays of a state when all that follows of itself is left out. */
const plain = (decided: Decided) => JSON.parse(JSON.stringify(decided));

type Change = (state: AppState) => AppState;

/** Any transition of any kind; later kinds of entries are only keys with lists to this module. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom("2023", "2024", "2022-06").map(
    (period): Change =>
      (state) =>
        choosePeriod(state, period as Choices["period"]),
  ),
  fc.constantFrom("section" as const, "hydro" as const, "labels" as const).map(
    (layer): Change =>
      (state) =>
        toggleLayer(state, layer),
  ),
  fc.record({ id: fc.nat(5), value: fc.integer() }).map(
    ({ id, value }): Change =>
      (state) => {
        const others = state.entries.targets.filter(({ unit }) => unit !== String(id));
        return changeEntries(state, {
          targets: [...others, { unit: String(id), value }] as never,
        });
      },
  ),
  fc.array(fc.string(), { maxLength: 4 }).map(
    (notes): Change =>
      (state) =>
        changeEntries(state, { notesOfLater: notes } as never),
  ),
  fc.integer({ min: 1, max: 6 }).map(
    (id): Change =>
      (state) =>
        state.imports.list.some((each) => each.id === id)
          ? removeImport(state, id)
          : queueImports(state, [file(id)]),
  ),
  fc.integer({ min: 1, max: 6 }).map(
    (id): Change =>
      (state) =>
        changeImport(state, id, {
          settings: { ...defaultSettings(`${id}.csv`), options: { headerRow: id } },
        }),
  ),
  fc.constantFrom("甲", "乙").map(
    (text): Change =>
      (state) =>
        confirmAlias(state, { text, code: "421002" }),
  ),
);

test("a patch leads there and back, whatever the values", () => {
  const values = fc.dictionary(fc.string(), fc.oneof(fc.array(fc.nat(3)), fc.nat(2), fc.string()));
  fc.assert(
    fc.property(values, values, (one, other) => {
      const patch = diff(one, other);
      expect(patch ? applied(one, patch) : one).toEqual(other);
      expect(patch ? applied(other, inverse(patch)) : other).toEqual(one);
    }),
  );
});

test("a patch of a list holds only the stretch that differs", () => {
  expect(diff([1, 2, 3, 4], [1, 9, 4])).toEqual({
    kind: "stretch",
    at: 1,
    removed: [2, 3],
    added: [9],
  });
});

test("any sequence of changes wholly undone is the first state, redone the last, and each between", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 40 }), (changes) => {
      let state = start;
      let history = noHistory;
      const moments = [plain(decidedOf(start))];
      for (const change of changes) {
        const before = decidedOf(state);
        state = change(state);
        const next = recordStep(history, before, decidedOf(state));
        if (next !== history) moments.push(plain(decidedOf(state)));
        history = next;
      }
      let now = { history, decided: decidedOf(state) };
      for (const done of [0, moments.length - 1, Math.floor(moments.length / 2)]) {
        now = momentAt(now, done);
        state = restoreDecided(state, now.decided);
        expect(plain(decidedOf(state))).toEqual(moments[done]);
        expect(now.history.past.length).toBe(done);
      }
    }),
    { numRuns: 200 },
  );
});

test("what was taken back is gone with the next step; older steps than the last 200 are forgotten", () => {
  let state = start;
  let history = noHistory;
  for (let year = 1; year <= MOST_STEPS + 5; year++) {
    const before = decidedOf(state);
    state = choosePeriod(state, String(1000 + year) as Choices["period"]);
    history = recordStep(history, before, decidedOf(state));
  }
  expect(history.past.length).toBe(MOST_STEPS);
  const first = momentAt({ history, decided: decidedOf(state) }, 0);
  expect(first.decided.choices.period).toBe("1005");
  const other = { ...first.decided, aliases: [{ text: "x", code: "1" }] };
  expect(recordStep(first.history, first.decided, other)).toMatchObject({
    past: [{ label: null }],
    future: [],
  });
});

test("what follows of itself belongs to the step before, and is none where there is no step", () => {
  const later = toggleLayer(choosePeriod(start, "2023" as Choices["period"]), "hydro");
  const one = recordStep(
    noHistory,
    decidedOf(start),
    decidedOf(choosePeriod(start, "2023" as Choices["period"])),
  );
  const extended = extendStep(
    one,
    decidedOf(choosePeriod(start, "2023" as Choices["period"])),
    decidedOf(later),
  );
  expect(extended.past.length).toBe(1);
  const back = momentAt({ history: extended, decided: decidedOf(later) }, 0);
  expect(plain(back.decided)).toEqual(plain(decidedOf(start)));
  expect(extendStep(noHistory, decidedOf(start), decidedOf(later))).toBe(noHistory);
});

test("a removed file waits to be read when it comes back; one read otherwise is read again", () => {
  const opened = changeImport(queueImports(start, [file(1), file(2)]), 1, { status: "read" });
  const without = removeImport(opened, 1);
  const again = restoreDecided(without, decidedOf(opened));
  expect(again.imports.list).toMatchObject([
    { id: 1, status: "waiting" },
    { id: 2, status: "waiting" },
  ]);
  const otherwise = changeImport(opened, 1, { settings: defaultSettings("other") });
  expect(restoreDecided(otherwise, decidedOf(opened)).imports.list[0]?.status).toBe("waiting");
  expect(restoreDecided(opened, decidedOf(opened)).imports.list[0]?.status).toBe("read");
});

function kept() {
  const store = createStore(start);
  const calls = { followed: 0, reachable: new Set<number>() as ReadonlySet<number> };
  const history = keepHistory(store, {
    followList: () => {
      calls.followed++;
    },
    keepOnly: (ids) => {
      calls.reachable = ids;
    },
  });
  return { store, history, calls };
}

test("one gesture is one step, and looking around is none", async () => {
  const { store, history } = kept();
  store.update(choosePeriod, "2023" as Choices["period"]);
  store.update(toggleLayer, "hydro");
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(1);
  store.update(openPage, "water");
  store.update(select, { kind: "section", id: "xintan" });
  store.update(moveCamera, { longitude: 112, latitude: 30, zoom: 9 });
  store.update(hover, { kind: "section", id: "xintan" });
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(1);
  history.undo();
  expect(store.get().choices).toMatchObject({ period: "2024", page: "water" });
  history.redo();
  expect(store.get().choices.period).toBe("2023");
});

test("undo takes back what was done a moment ago, before anyone noted it", () => {
  const { store, history } = kept();
  store.update(choosePeriod, "2023" as Choices["period"]);
  history.undo();
  expect(store.get().choices.period).toBe("2024");
  history.undo();
  history.goTo(9);
  expect(store.get().choices.period).toBe("2023");
});

test("a removed file's bytes are reachable until no step names it", async () => {
  const { store, history, calls } = kept();
  store.update(queueImports, [file(7)]);
  await Promise.resolve();
  store.update(removeImport, 7);
  await Promise.resolve();
  expect(calls.reachable.has(7)).toBe(true);
  history.undo();
  expect(store.get().imports.list).toMatchObject([{ id: 7, status: "waiting" }]);
  expect(calls.followed).toBe(1);
  history.goTo(0);
  store.update(choosePeriod, "2023" as Choices["period"]);
  await Promise.resolve();
  expect(filesReachable(history.steps.get()).has(7)).toBe(false);
  expect(calls.reachable.has(7)).toBe(false);
});

test("a version that arrives moves the indicator along as part of the step that asked for it", async () => {
  const { store, history } = kept();
  store.update((state: AppState) => ({
    ...state,
    choices: { ...state.choices, programme: "2024" },
  }));
  await Promise.resolve();
  store.update((state: AppState) => ({
    ...state,
    versions: [{ id: "2024" } as never],
    choices: { ...state.choices, indicator: "2024-7" },
  }));
  await Promise.resolve();
  expect(history.steps.get().past.length).toBe(1);
  history.undo();
  expect(store.get().choices.indicator).toBe("2019-11");
});
