import type { BrowserContext, Page } from "playwright";

/** An edit must be on disk this long after it was made; the machine is given as much again. */
const SAVED_AFTER_MS = 4000;

export interface Kill {
  readonly typed: number;
  /** The lowest value that must have been on disk. */
  readonly least: number;
  readonly found: number;
  readonly notices: string;
}

const LABEL = "沙市区 环境空气质量·优良天数比例（%） 目标";

/**
 * Types one target after the other, kills the page in the middle, opens it again and reads what came
 * back; so many times. `random` answers from 0 to 1.
 */
export async function killLoop(
  context: BrowserContext,
  { address, kills, random }: { address: string; kills: number; random: () => number },
): Promise<readonly Kill[]> {
  const found: Kill[] = [];
  let value = 10;
  let page = await opened(context, address, value);
  for (let kill = 0; kill < kills; kill++) {
    const edits: { readonly value: number; readonly at: number }[] = [{ value, at: 0 }];
    const end = Date.now() + 500 + random() * 6000;
    while (Date.now() < end) {
      value = value >= 99 ? 10 : value + 1;
      await page.getByLabel(LABEL).fill(String(value));
      await page.getByLabel(LABEL).blur();
      edits.push({ value, at: Date.now() });
      await page.waitForTimeout(random() * 900);
    }
    const killedAt = Date.now();
    await crash(context, page);
    page = await opened(context, address, null);
    const cell = await page.getByLabel(LABEL).inputValue();
    const kept = edits.filter(({ at }) => at <= killedAt - SAVED_AFTER_MS);
    const notices = await page.getByTestId("notice").allInnerTexts();
    found.push({
      typed: edits.length,
      least: edits.indexOf(kept.at(-1) ?? edits[0] ?? { value, at: 0 }),
      found: edits.findIndex((each) => String(each.value) === cell),
      notices: notices.join(" "),
    });
    value = Number(cell);
  }
  await page.close();
  return found;
}

async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  // The answer never comes: the page that would give it is gone.
  session.send("Page.crash").catch(() => undefined);
  await page.waitForEvent("crash", { timeout: 10_000 });
  await page.close();
}

async function opened(context: BrowserContext, address: string, value: number | null) {
  const page = await context.newPage();
  await page.goto(`${address}#/jingzhou?page=targets&period=2023&published=1`);
  const cell = page.getByLabel(LABEL);
  await cell.waitFor({ timeout: 60_000 });
  if (value === null) {
    // What was saved comes back a moment after the page.
    await page.waitForFunction(
      (label) =>
        [...document.querySelectorAll("input")].some(
          (each) => each.getAttribute("aria-label") === label && each.value !== "",
        ),
      LABEL,
      { timeout: 20_000 },
    );
    return page;
  }
  await cell.fill(String(value));
  await cell.blur();
  await page.waitForTimeout(SAVED_AFTER_MS);
  return page;
}
