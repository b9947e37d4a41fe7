import { afterAll, beforeAll, expect, test } from "vitest";
import { messages } from "../../src/messages/messages";
import { builtPack } from "../helpers/built-city";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const text = messages.zh;

test("one filter shortens table and tree and fades the map; pointing lights; Esc lets all back", async () => {
  const pack = builtPack();
  const judged = pack.programmes.flatMap(({ domains, indicators }) => {
    const listed = new Set(domains.filter(({ id }) => id !== "context").map(({ id }) => id));
    return indicators.filter(({ domain }) => listed.has(domain));
  });
  const security = judged.filter(({ domain }) => domain === "security");
  const watched = await app.newPage({
    hash: "#/jingzhou?indicator=2019-11&only=421088&domains=security&table=1&layers=neighbours",
  });
  await settled(watched);
  const { page } = watched;
  const rows = page.getByTestId("table-twin").locator("tbody tr");
  expect(await rows.count()).toBe(1);
  expect(await page.getByTestId("tree-shown").innerText()).toBe(
    text.shownOf(security.length, judged.length),
  );
  expect(await page.getByTestId("legend").innerText()).toContain(text.shownOf(1, 8));

  const map = page.getByTestId("map");
  const picture = async () => (await map.screenshot()).toString("base64");
  const atRest = await picture();
  await rows.first().hover();
  await expect.poll(async () => (await picture()) === atRest).toBe(false);
  await page.getByTestId("headline").hover();
  await expect.poll(async () => (await picture()) === atRest).toBe(true);

  await map.locator("canvas").first().focus();
  const selected = new URL(page.url()).hash;
  await page.keyboard.press("Escape");
  await expect.poll(() => rows.count()).toBeGreaterThan(8);
  expect(await page.getByTestId("tree-shown").count()).toBe(0);
  await expect.poll(() => page.url()).not.toContain("only=");
  // The selection waits for a second Esc.
  expect(/unit=\d+/.exec(page.url())?.[0]).toBe(/unit=\d+/.exec(selected)?.[0]);
  expect((await picture()) === atRest).toBe(false);
  expect(watched.errors).toEqual([]);
});
