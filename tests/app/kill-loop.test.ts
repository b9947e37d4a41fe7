import { afterAll, beforeAll, expect, test } from "vitest";
import { killLoop } from "./kill-loop";
import { type OpenApp, openApp } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

test("a page killed at any moment opens with a whole state, never older than what was due on disk", async () => {
  const { page } = await app.newPage();
  const context = page.context();
  // Only one tab saves, and it must be the one that is killed.
  await page.close();
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const kills = await killLoop(context, { address: app.address, kills: 6, random });
  for (const { found, least, notices } of kills) {
    expect(found).toBeGreaterThanOrEqual(least);
    expect(notices).toBe("");
  }
  expect(kills).toHaveLength(6);
});
