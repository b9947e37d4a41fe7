import type { WatchedPage } from "./open-app";

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function fileOf(name: string, content: string | Uint8Array): GivenFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** Gives files to the page at once and waits for the word on all of them. */
export async function give({ page }: WatchedPage, ...files: readonly GivenFile[]) {
  await page.getByTestId("open-files").setInputFiles([...files]);
  return answer(page);
}

/** What the page says of the last files. */
export async function answer(page: WatchedPage["page"]) {
  const status = page.locator("[data-testid=import-status]:not([data-state=busy])");
  await status.waitFor({ state: "attached", timeout: 60_000 });
  return {
    state: await status.getAttribute("data-state"),
    count: await status.getAttribute("data-count"),
    words: await status.innerText(),
  };
}
