import { differenceCiede2000, formatHex, parse } from "culori";
import { GeoJSONSource } from "maplibre-gl";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type VerdictState, verdictStates } from "../../src/domain/gaps/verdict";
import { classColours, stateStyles } from "../../src/domain/palette";
import type { ClassRank } from "../../src/domain/water/section";
import { type Colour, openMap, placeOnScreen, showMap } from "./map-page";
import { codeOf, county, loadFont, makeScene, placeIn, section, unit } from "./map-scenes";

beforeAll(async () => {
  await loadFont();
});

/** A software renderer on a busy machine is slow; what is awaited is a state, not a speed. */
const PATIENT = { timeout: 30_000 };

const difference = differenceCiede2000();

function distance([red, green, blue]: Colour, colour: string): number {
  const drawn = formatHex({ mode: "rgb", r: red / 255, g: green / 255, b: blue / 255 });
  return difference(parse(drawn) ?? "#000", parse(colour) ?? "#000");
}

const inside = (state: VerdictState) => placeOnScreen(placeIn(state, 0.3, 0.3));

describe("colours of units", () => {
  test("each state is seen in its own colour somewhere in its polygon", async () => {
    const { picture } = await showMap(makeScene());
    const seen = await picture();
    for (const state of verdictStates.slice(1)) {
      const nearest = seen
        .around(...inside(state), 8)
        .map((colour) => distance(colour, stateStyles[state].fill));
      expect(Math.min(...nearest), state).toBeLessThan(2);
    }
  });

  test("what is not met is red, the deeper the worse", async () => {
    const { picture, draw } = await showMap(
      makeScene({ units: [unit("not-met", { severity: 0 })] }),
    );
    expect(
      distance((await picture()).at(...inside("not-met")), stateStyles["not-met"].fill),
    ).toBeLessThan(2);
    draw(makeScene({ units: [unit("not-met", { severity: 1 })] }));
    await vi.waitFor(async () => {
      const colour = (await picture()).at(...inside("not-met"));
      expect(distance(colour, stateStyles["not-met"].deep)).toBeLessThan(2);
    }, PATIENT);
  });

  test.each(["at-risk", "stale", "no-data", "not-assessed"] as const)(
    "%s has a pattern, met has none",
    async (state) => {
      const { picture } = await showMap(makeScene());
      const seen = await picture();
      const shades = (of: VerdictState) => new Set(seen.around(...inside(of), 9).map(String)).size;
      expect(shades(state)).toBeGreaterThan(3);
      expect(shades("met")).toBe(1);
    },
  );

  test("a faded unit keeps a trace of its colour", async () => {
    const { picture } = await showMap(makeScene({ units: [unit("met", { isFaded: true })] }));
    const colour = (await picture()).at(...inside("met"));
    expect(distance(colour, stateStyles.met.fill)).toBeGreaterThan(10);
  });
});

test("another colour is no other geometry: polygons are handed over once", async () => {
  const setData = vi.spyOn(GeoJSONSource.prototype, "setData");
  const scene = makeScene();
  const { picture, draw } = await showMap(scene);
  draw({ ...scene, units: [unit("not-met", { state: "met" })] });
  await vi.waitFor(async () => {
    expect(distance((await picture()).at(...inside("not-met")), stateStyles.met.fill)).toBeLessThan(
      2,
    );
  }, PATIENT);
  const uploads = setData.mock.calls.filter(([data]) => data === county);
  expect(uploads).toHaveLength(1);
  setData.mockRestore();
});

describe("sections", () => {
  test.each(Object.entries(classColours))("class %s is seen at its place", async (rank, colour) => {
    const scene = makeScene({ sections: [section({ rank: Number(rank) as ClassRank })] });
    const { picture } = await showMap(scene);
    const seen = (await picture()).around(...placeOnScreen(placeIn("met")), 8);
    const close = seen.filter((pixel) => distance(pixel, colour) < 3);
    expect(close.length / seen.length).toBeGreaterThan(0.3);
  });

  test("one that misses its target has a dark red ring", async () => {
    const { picture } = await showMap(makeScene({ sections: [section({ state: "not-met" })] }));
    const seen = (await picture()).around(...placeOnScreen(placeIn("met")), 16);
    expect(seen.filter((pixel) => distance(pixel, "#8c1d12") < 8).length).toBeGreaterThan(60);
  });

  test("a click takes the section, not the unit below it", async () => {
    const { calls } = await showMap(makeScene({ sections: [section()] }));
    await clickAt(placeIn("met"));
    expect(calls.onSelect).toHaveBeenLastCalledWith({ kind: "section", id: "liukou" });
  });
});

async function clickAt(position: [number, number]): Promise<void> {
  const [x, y] = placeOnScreen(position);
  await userEvent.click(page.getByTestId("map"), { position: { x, y } });
}

describe("pointing and choosing", () => {
  test("a click on a unit gives its code, on the paper nothing", async () => {
    const { calls } = await showMap(makeScene());
    await clickAt(placeIn("no-data"));
    expect(calls.onSelect).toHaveBeenLastCalledWith({ kind: "unit", code: codeOf("no-data") });
    await userEvent.click(page.getByTestId("map"), { position: { x: 6, y: 6 } });
    expect(calls.onSelect).toHaveBeenLastCalledWith(null);
  });

  test("hovering tells each unit once and turns the pointer into a hand", async () => {
    const { calls, element } = await showMap(makeScene());
    const [x, y] = inside("met");
    for (const shift of [0, 4, 8])
      await userEvent.hover(page.getByTestId("map"), { position: { x: x + shift, y } });
    await vi.waitFor(() => expect(calls.onHover).toHaveBeenCalledTimes(1), PATIENT);
    expect(calls.onHover).toHaveBeenCalledWith({ kind: "unit", code: codeOf("met") });
    expect(element.querySelector("canvas")?.style.cursor).toBe("pointer");
  });

  test("Alt and an arrow walk to the next unit; Escape is left to the page", async () => {
    const { calls, draw, element } = await showMap(
      makeScene({ selected: { kind: "unit", code: codeOf("not-met") } }),
    );
    element.querySelector("canvas")?.focus();
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(calls.onSelect).toHaveBeenLastCalledWith({ kind: "unit", code: codeOf("at-risk") });
    draw(makeScene({ selected: { kind: "unit", code: codeOf("at-risk") } }));
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await vi.waitFor(() =>
      expect(calls.onSelect).toHaveBeenLastCalledWith({ kind: "unit", code: codeOf("no-data") }),
    );
    const told = calls.onSelect.mock.calls.length;
    await userEvent.keyboard("{Escape}");
    expect(calls.onSelect).toHaveBeenCalledTimes(told);
  });

  test("the selected unit has a dark outline", async () => {
    const { picture } = await showMap(
      makeScene({ selected: { kind: "unit", code: codeOf("not-assessed") } }),
    );
    const edge = placeOnScreen(placeIn("not-assessed", 0.3, 0));
    const darkest = (await picture()).around(...edge, 3).map((pixel) => distance(pixel, "#1d2733"));
    expect(Math.min(...darkest)).toBeLessThan(6);
  });
});

describe("the camera", () => {
  test("a zoom button reports where the map is, a change from the page does not", async () => {
    const { calls, draw } = await showMap(makeScene());
    draw(makeScene(), { longitude: 112.2, latitude: 30.2, zoom: 10 });
    await userEvent.click(page.getByRole("button", { name: "放大" }));
    await vi.waitFor(() => expect(calls.onCamera).toHaveBeenCalledTimes(1), PATIENT);
    const [camera] = calls.onCamera.mock.calls[0] ?? [];
    expect(camera?.zoom).toBeCloseTo(11, 3);
    expect(camera?.longitude).toBeCloseTo(112.2, 3);
  });

  test("the scale bar says its length", async () => {
    await showMap(makeScene());
    await expect.element(page.getByTestId("map-scale")).toHaveTextContent(/^\d+ km$/);
  });
});

test("a map at rest asks for no frame, and draws again when its sections change", async () => {
  const asked = vi.spyOn(window, "requestAnimationFrame");
  const { picture, draw } = await showMap(makeScene({ sections: [section({ rank: 2 })] }));
  const askedAtRest = async () => {
    asked.mockClear();
    await new Promise((done) => setTimeout(done, 500));
    return asked.mock.calls.length;
  };
  await expect.poll(askedAtRest, PATIENT).toBe(0);
  draw(makeScene({ sections: [section({ rank: 5 })] }));
  const isRepainted = async () =>
    (await picture())
      .around(...placeOnScreen(placeIn("met")), 8)
      .some((pixel) => distance(pixel, classColours[5]) < 3);
  await expect.poll(isRepainted, PATIENT).toBe(true);
  await expect.poll(askedAtRest, PATIENT).toBe(0);
  asked.mockRestore();
});

test("Chinese names are drawn as glyphs, not as nothing", async () => {
  const bare = makeScene({ units: [unit("met")] });
  const { picture, draw } = await showMap(bare);
  const ink = async () => {
    const seen = (await picture()).around(...placeOnScreen(placeIn("met")), 26);
    return seen.filter((pixel) => distance(pixel, "#1d2733") < 25).length;
  };
  expect(await ink()).toBe(0);
  draw({ ...bare, visible: { ...bare.visible, labels: true } });
  await vi.waitFor(async () => expect(await ink()).toBeGreaterThan(100), { timeout: 10_000 });
});

describe("without WebGL", () => {
  test("a browser that has none is told to the page within a second, and nothing is thrown", async () => {
    const getContext = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const { calls } = openMap(makeScene());
    await vi.waitFor(() => expect(calls.onFailure).toHaveBeenCalledWith("no-webgl"), PATIENT);
    getContext.mockRestore();
  });

  test("a lost context is told, and polygons and sections come back with it", async () => {
    const { calls, element, picture } = await showMap(
      makeScene({ sections: [section({ rank: 6 })] }),
    );
    const gl = element.querySelector("canvas")?.getContext("webgl2");
    const extension = gl?.getExtension("WEBGL_lose_context");
    extension?.loseContext();
    await vi.waitFor(() => expect(calls.onFailure).toHaveBeenLastCalledWith("context-lost"));
    extension?.restoreContext();
    await vi.waitFor(() => expect(calls.onFailure).toHaveBeenLastCalledWith("context-restored"), {
      timeout: 20_000,
    });
    await vi.waitFor(
      async () => {
        const seen = await picture();
        const mark = seen.around(...placeOnScreen(placeIn("met")), 8);
        expect(mark.filter((pixel) => distance(pixel, classColours[6]) < 3).length).toBeGreaterThan(
          60,
        );
        expect(distance(seen.at(...inside("met")), stateStyles.met.fill)).toBeLessThan(2);
      },
      { timeout: 20_000, interval: 300 },
    );
  });
});
