import { afterAll, beforeAll, expect, test } from "vitest";
import { type Upstream, upstreamOf } from "../../src/domain/upstream/upstream-of";
import { messages } from "../../src/messages/messages";
import { builtPack, builtSections } from "../helpers/built-city";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

// Against class Ⅲ set by the person: by the notice's own target no section of that year fails.
const [WATER, TARGET] = ["2023", 3] as const;
const words = messages.zh;
let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

async function ownUpstream(id: string): Promise<Upstream> {
  const { drainage, places } = builtPack();
  const sections = await builtSections(WATER, TARGET);
  const found = upstreamOf(id, { sections, units: places.units, drainage });
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

async function shown({ page }: WatchedPage) {
  const panel = page.getByTestId("upstream");
  await panel.waitFor();
  const read = (selector: string, names: readonly string[]) =>
    panel
      .locator(selector)
      .evaluateAll(
        (rows, of) => rows.map((row) => of.map((name) => row.getAttribute(`data-${name}`))),
        names,
      );
  return {
    sections: await read("tr[data-section]", ["section", "rank", "state", "steps"]),
    units: await read("tr[data-unit]", ["unit", "relation", "status"]),
    leftOut: await read("li[data-left-out]", ["left-out"]),
  };
}

function told({ sections, units, leftOut }: Upstream) {
  return {
    sections: sections.map(({ section, assessment: { rank, state }, steps }) => [
      section.id,
      String(rank ?? "none"),
      state,
      String(steps),
    ]),
    units: units.map(({ key, relation, provenance }) => [key, relation, provenance.status]),
    leftOut: leftOut.map(({ section }) => [section.id]),
  };
}

test("a failing section leads to its upstream: the table is the rule's own answer; Esc leaves, undo returns", async () => {
  const hash = `#/jingzhou?page=section&section=xintan&water=${WATER}&target=${TARGET}`;
  const watched = await app.newPage({ hash });
  await settled(watched);
  const { page, errors } = watched;
  const section = page.getByTestId("section-page");
  await section.locator('.chip[data-state="not-met"]').first().waitFor();
  await section.getByRole("button", { name: words.upstream.open, exact: true }).click();
  const own = await ownUpstream("xintan");
  expect(own.chosen.assessment.state).toBe("not-met");
  expect(own.sections.length).toBeGreaterThan(3);
  expect(own.units.length).toBeGreaterThan(4);
  await expect.poll(() => shown(watched), { timeout: 20_000 }).toEqual(told(own));
  expect(page.url()).toContain("upstream=xintan");

  await page.keyboard.press("Escape");
  await page.getByTestId("section-card").waitFor();
  expect(page.url()).not.toContain("upstream=");
  await page.getByRole("button", { name: "撤销：关闭上游视图" }).click();
  await page.getByTestId("upstream").waitFor();
  expect(errors).toEqual([]);
});

test("a place of the table has its card, and one press leads back to the table", async () => {
  const hash = `#/jingzhou?section=jingzhouhekou&upstream=jingzhouhekou&water=${WATER}&target=${TARGET}`;
  const watched = await app.newPage({ hash });
  await settled(watched);
  const { page, errors } = watched;
  const own = await ownUpstream("jingzhouhekou");
  expect(own.units.some(({ level }) => level === "township")).toBe(true);
  await expect.poll(() => shown(watched), { timeout: 20_000 }).toEqual(told(own));
  await page.getByTestId("upstream").locator('tr[data-unit="421003"] button').first().click();
  await page.getByRole("button", { name: words.upstream.title("荆州河口") }).click();
  await page.getByTestId("upstream").waitFor();
  expect(errors).toEqual([]);
});

test("a city whose pack says nothing of drainage says so, and lists what is known all the same", async () => {
  const { drainage, ...pack } = builtPack();
  expect(drainage).toBeDefined();
  const watched = await app.newPage({
    hash: `#/jingzhou?section=hanhongdaqiao&upstream=hanhongdaqiao&water=${WATER}`,
    replace: { "pack.json": JSON.stringify(pack) },
  });
  await settled(watched);
  const { units, sections, leftOut } = await shown(watched);
  expect(units.map(([unit, relation]) => [unit, relation])).toEqual([
    ["421000", "shares"],
    ["仙桃市", "shares"],
  ]);
  expect(sections).toEqual([]);
  expect(leftOut).toEqual([["xinliujiatai"]]);
  expect(await watched.page.getByTestId("upstream").innerText()).toContain(words.upstream.notGiven);
});
