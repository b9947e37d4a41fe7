import { afterAll, beforeAll, expect, test } from "vitest";
import { chineseOn } from "./chinese-on";
import { type OpenApp, openApp, type WatchedPage } from "./open-app";
import { views } from "./views";

/** The way back to Chinese, and 劣Ⅴ: the official sign of a class, whose words stand in the legend. */
const allowed = (words: string) =>
  /^(?:aria-label: )?中文|^[\p{Script=Common}\p{L}]*劣Ⅴ/u.test(words);

const more = [
  ["a county's card", "#/jingzhou?unit=421024"],
  ["the city's card", "#/jingzhou?unit=421000"],
  ["a shared section", "#/jingzhou?level=section&section=hanhongdaqiao&table=1"],
  ["the gaps", "#/jingzhou?page=lists&list=gaps"],
  ["the projects", "#/jingzhou?page=lists&list=projects"],
  ["the files", "#/jingzhou?page=data"],
  ["the rule of naming", "#/jingzhou?page=rule&indicator=notice-naming"],
  ["a rule read in the text", "#/jingzhou?page=rule&indicator=2019-01"],
  ["a rule of 2021", "#/jingzhou?page=rule&indicator=2021-12.2"],
] as const;

let app: OpenApp;
let watched: WatchedPage;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

async function goTo(hash: string): Promise<void> {
  watched = await app.pageAt(hash, "en-GB");
  const shown = new URLSearchParams(hash.split("?")[1]).get("page");
  if (shown) await watched.page.getByTestId(`${shown}-page`).waitFor();
}

const chinese = async () => (await chineseOn(watched.page)).filter((words) => !allowed(words));

test.each([...views, ...more])("no Chinese is left in English on %s", async (_name, hash) => {
  await goTo(hash);
  expect(await chinese()).toEqual([]);
});

test.each([
  ["a figure", "#/jingzhou?unit=421024&indicator=2019-11"],
  ["a section's class", "#/jingzhou?level=section&section=paishuizha"],
])("why of %s speaks English throughout", async (_name, hash) => {
  await goTo(hash);
  await watched.page
    .getByTestId(/^(?:unit|section)-card$/)
    .getByRole("button", { name: "Why?" })
    .first()
    .click();
  await watched.page.getByRole("dialog").waitFor();
  expect(await chinese()).toEqual([]);
  await watched.page.keyboard.press("Escape");
});

test("the document says in which language the page speaks", async () => {
  const { page } = watched;
  const language = () => page.evaluate(() => document.documentElement.lang);
  await goTo("#/jingzhou");
  expect(await language()).toBe("en");
  await page.getByRole("button", { name: /^中文/ }).click();
  expect(await language()).toBe("zh-CN");
});
