import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const square = (west: number) => [
  [
    [west, 32],
    [west + 0.3, 32],
    [west + 0.3, 32.3],
    [west, 32.3],
    [west, 32],
  ],
];

const counties = {
  type: "FeatureCollection",
  features: [
    ["420602", "襄城区", 112],
    ["420606", "樊城区", 112.3],
  ].map(([code, name, west]) => ({
    type: "Feature",
    properties: { code, name },
    geometry: { type: "Polygon", coordinates: square(Number(west)) },
  })),
};

const file = {
  name: "区县.geojson",
  mimeType: "application/geo+json",
  buffer: Buffer.from(JSON.stringify(counties)),
};

test("polygons opened as files become a city, opened without data and offered afterwards", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  await page.getByTestId("open-files").setInputFiles([file]);
  const form = page.getByTestId("new-city");
  await form.waitFor();
  await form.getByLabel("城市名称").fill("襄阳市");
  await form.getByRole("button").click();
  await page.waitForURL(/own-420600/);
  await settled(watched);
  expect(await page.getByTestId("headline").textContent()).toContain("没有可评价的数据");
  await page.getByRole("button", { name: "打开表格" }).click();
  const rows = page.getByRole("row", { name: /襄城区|樊城区/ });
  expect(await rows.count()).toBe(2);
  for (const row of await rows.all()) expect(await row.textContent()).toContain("无数据");
  const picker = page.getByLabel("城市", { exact: true });
  expect(await picker.locator("option").allTextContents()).toContain("襄阳市");

  await page.getByRole("button", { name: "数据文件" }).first().click();
  await page.getByTestId("open-files").setInputFiles([file]);
  await form.getByLabel("城市名称").fill("襄阳市新版");
  expect(await form.innerText()).toContain("本机已有同代码的城市“襄阳市”");
  await form.getByRole("button", { name: "另建一个并打开" }).click();
  await page.waitForURL(/own-420600-2/);
  await settled(watched);
  const offered = await picker.locator("option").allTextContents();
  expect(offered).toEqual(expect.arrayContaining(["襄阳市", "襄阳市新版"]));
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});
