import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { keptFrom } from "../../../src/actions/own-city";
import { cityOffered } from "../../../src/app/offer-city";
import type { OfferedCity } from "../../../src/app/offered-city";
import type { Services } from "../../../src/app/services";
import { settleCity } from "../../../src/app/settle-city";
import {
  forgetCities,
  keepCity,
  readKeptCities,
  takeHandedFile,
} from "../../../src/browser/city-store";
import type { CityPack } from "../../../src/domain/city";
import { AppError } from "../../../src/errors";
import { parseCityPack } from "../../../src/formats/city-pack";
import type { CityContent } from "../../../src/formats/workspace-file/city-content";
import type { CityAnswer } from "../../../src/panels/open-city-dialog";
import type { AppState } from "../../../src/state/app-state";
import { createStore } from "../../../src/state/store";
import { InPlaceWorker } from "../../helpers/in-place-worker";
import { makeCity } from "../../helpers/make-city";
import { makeWorkspace } from "../../helpers/make-workspace";

const file = new File(["zip"], "襄阳.zip");
const reload = vi.fn();
const city = makeCity();
const other = makeCity((pack) => ({
  ...pack,
  places: { ...pack.places, sections: [] },
}));

beforeEach(async () => {
  await forgetCities();
  reload.mockClear();
  vi.stubGlobal("location", { hash: "", reload });
  vi.stubGlobal("Worker", InPlaceWorker);
});

function page(open = "jingzhou") {
  const store = createStore({
    choices: { city: open, language: "zh" },
    notices: [],
  } as unknown as AppState);
  const offeredCity = createStore<OfferedCity | null>(null);
  return { store, cities: [], offeredCity } as unknown as Services;
}

const found = (content: CityContent | null) => ({
  workspace: makeWorkspace({ city: "own-420600", sources: [] }),
  bytes: new Map<string, Uint8Array>(),
  city: content,
});

async function answered(services: Services, answer: CityAnswer, content = city) {
  const offer = await cityOffered(services, file, found(content));
  if (!offer) throw new Error("nothing was offered");
  await settleCity(services, offer, answer);
}

const keptPack = async (id: string): Promise<CityPack | null> => {
  const kept = (await readKeptCities()).find((each) => each.id === id);
  return kept ? parseCityPack(kept.files["pack.json"] ?? "") : null;
};

test("a city that is not here is offered, and made with the file handed to it", async () => {
  const services = page();
  const offer = await cityOffered(services, file, found(city));
  expect(offer).toMatchObject({ kind: "new", id: "own-420600", differences: [] });
  expect(await readKeptCities()).toEqual([]);
  await answered(services, "make");
  expect(await keptPack("own-420600")).toEqual(city.pack);
  expect(location.hash).toBe("#/own-420600");
  expect(reload).toHaveBeenCalledOnce();
  const handed = await takeHandedFile("own-420600");
  expect(await handed?.text()).toBe("zip");
  expect(await takeHandedFile("own-420600")).toBeNull();
});

test("the same city here is not asked about where it is open, and gone to where it is not", async () => {
  await keepCity(keptFrom(city));
  expect(await cityOffered(page("own-420600"), file, found(city))).toBeNull();
  expect(await cityOffered(page(), file, found(city))).toMatchObject({ kind: "there" });
  await answered(page(), "go");
  expect(await keptPack("own-420600")).toEqual(city.pack);
  expect(location.hash).toBe("#/own-420600");
});

test("another content under the same id is named; kept, both kept, or replaced as the person says", async () => {
  await keepCity(keptFrom(other));
  const offer = await cityOffered(page("own-420600"), file, found(city));
  expect(offer).toMatchObject({
    kind: "other",
    differences: [{ aspect: "sections", onlyTheirs: [{ zh: "白家湾" }] }],
    beside: { id: "own-420600-2", name: { zh: "襄阳市 (2)" } },
  });
  await answered(page(), "keep-own");
  expect(await keptPack("own-420600")).toEqual(other.pack);
  expect(await takeHandedFile("own-420600")).not.toBeNull();
  await answered(page(), "keep-both");
  expect(await keptPack("own-420600")).toEqual(other.pack);
  expect(await keptPack("own-420600-2")).toMatchObject({
    city: { id: "own-420600-2", name: { zh: "襄阳市 (2)" } },
    places: city.pack.places,
  });
  expect(location.hash).toBe("#/own-420600-2");
  expect(await takeHandedFile("own-420600-2")).not.toBeNull();
  // The file's city is here now, under its other name: nothing is asked again.
  expect(await cityOffered(page("own-420600-2"), file, found(city))).toBeNull();
});

test("taking the file's replaces the pack that is here, and only that", async () => {
  await keepCity(keptFrom(other));
  await answered(page(), "take-theirs");
  expect(await keptPack("own-420600")).toEqual(city.pack);
  expect(await readKeptCities()).toHaveLength(1);
});

test("a third copy gets the next free number; a city here that is unreadable is said, not replaced", async () => {
  await keepCity(keptFrom(other));
  const [kept] = await readKeptCities();
  if (!kept) throw new Error("no city was kept");
  await keepCity({ ...kept, id: "own-420600-2", files: {} });
  expect(await cityOffered(page(), file, found(city))).toMatchObject({
    beside: { id: "own-420600-3" },
  });
  await keepCity({ ...kept, files: {} });
  expect(await cityOffered(page(), file, found(city))).toMatchObject({
    kind: "other",
    differences: [],
  });
});

test("without its city a file is refused where the city is not here", async () => {
  const refused = cityOffered(page(), file, found(null));
  await expect(refused).rejects.toThrowError(/workspace-other-city.*own-420600/);
});

test("where the browser keeps nothing it is said, and the page stays", async () => {
  const services = page();
  const offer = await cityOffered(services, file, found(city));
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("no", "UnknownError");
    },
  });
  if (!offer) throw new Error("nothing was offered");
  await settleCity(services, offer, "make");
  const [notice] = services.store.get().notices;
  expect(notice instanceof AppError && notice.code).toBe("not-saved");
  expect(reload).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
