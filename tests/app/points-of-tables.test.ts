import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf, give } from "./give-files";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const outlets = [
  "排污口名称,经度,纬度,责任主体",
  "江津路排口,112°14′30″,30°18′36″,甲厂",
  "学堂洲排口,112.2,30.3,乙厂",
  "未定位排口,,,丙厂",
];

test("a table with coordinates is points on the map, in a layer of its own that can be hidden", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  await give(watched, fileOf("排污口.csv", `${outlets.join("\n")}\n`));
  expect(await page.getByTestId("table-content").innerText()).toContain(
    "在一张图上画点，不参与评价",
  );
  await page.getByRole("button", { name: "在一张图上看", exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/[&?]at=112\.2/);
  const legend = page.getByTestId("legend");
  await expect.poll(() => legend.innerText()).toContain("紫色：打开的文件 排污口.csv");
  await page.getByText("打开的文件", { exact: false }).first().waitFor();
  await page.getByRole("switch", { name: "打开的文件 未评价" }).press("Space");
  await expect.poll(() => legend.innerText()).not.toContain("排污口.csv");
  expect(watched.errors).toEqual([]);
});

test("a click on a point shows its row, and leads to its file", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  await give(watched, fileOf("排污口.csv", `${outlets.slice(0, 2).join("\n")}\n`));
  await page.getByRole("button", { name: "在一张图上看", exact: true }).click();
  const map = page.locator("[data-testid=map][aria-busy=false]");
  await map.waitFor();
  const card = page.getByTestId("opened-card");
  await expect
    .poll(
      async () => {
        await map.click();
        return card.count();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  expect(await card.innerText()).toMatch(
    /江津路排口.*排污口\.csv 第 2 行 · 未评价.*责任主体\s+甲厂/s,
  );
  await card.getByRole("button", { name: "查看文件" }).click();
  await page.getByTestId("receipt").waitFor();
  expect(watched.errors).toEqual([]);
});

test("metres that show their zone are points once a person says so; others wait for a system", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const content = page.getByTestId("table-content");
  const layer = page.getByRole("switch", { name: "打开的文件 未评价" });
  const metres = (east: string) => `排污口,X坐标,Y坐标\n江津路排口,3353979.85,${east}\n`;
  await give(watched, fileOf("带号.csv", metres("37615437.87")));
  expect(await content.innerText()).not.toContain("画点");
  expect(await layer.count()).toBe(0);
  await page.getByRole("button", { name: "按 EPSG:4525 换算" }).click();
  await expect.poll(() => content.innerText()).toContain("1 行中 1 行");
  expect(await page.getByTestId("receipt").innerText()).toContain("坐标由 EPSG:4525 换算为经纬度");
  await give(watched, fileOf("无带号.csv", metres("615437.87")));
  await expect.poll(() => content.innerText()).not.toContain("画点");
  await page.getByLabel("坐标系").selectOption("CGCS2000 3 度带，中央经线 111° · EPSG:4546");
  await expect.poll(() => content.innerText()).toContain("1 行中 1 行");
  await page.getByRole("button", { name: "在一张图上看", exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/at=112\.2000(?:,|%2C)30\.3000/);
  expect(watched.errors).toEqual([]);
});

test("in English; without files there is no such layer", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?lang=en" });
  await settled(watched);
  const { page } = watched;
  const layer = page.getByRole("switch", { name: "Opened files not assessed" });
  expect(await layer.count()).toBe(0);
  await give(watched, fileOf("outlets.csv", "name,lon,lat\nA,112.2,30.3\n"));
  await layer.waitFor();
  expect(await page.getByTestId("legend").innerText()).toContain(
    "Purple: opened files outlets.csv",
  );
  expect(watched.errors).toEqual([]);
});
