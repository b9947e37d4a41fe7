import { afterAll, beforeAll, expect, test } from "vitest";
import { graveOf } from "./grave-of";
import { type OpenApp, openApp } from "./open-app";
import { views } from "./views";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const cases = views.flatMap(([name, hash]) =>
  (["zh-CN", "en-GB"] as const).map((locale) => [name, locale, hash] as const),
);

test.each(cases)("axe finds nothing serious on %s (%s)", async (_name, locale, hash) => {
  const watched = await app.pageAt(hash, locale);
  const shown = new URLSearchParams(hash.split("?")[1]).get("page");
  if (shown) await watched.page.getByTestId(`${shown}-page`).waitFor();
  expect(await graveOf(watched)).toEqual([]);
});

const figures = {
  name: "水质.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("断面,监测时间,氨氮（mg/L）\n新滩,2023-06,0.4\n新谈,2023-06,x\n合计,,\n"),
};

test.each(["zh-CN", "en-GB"])("axe finds nothing serious on the files (%s)", async (locale) => {
  const watched = await app.pageAt("#/jingzhou?page=data", locale);
  expect(await graveOf(watched)).toEqual([]);
  await watched.page.getByTestId("open-files").setInputFiles([figures]);
  await watched.page.getByTestId("join-report").waitFor();
  expect(await graveOf(watched)).toEqual([]);
});
