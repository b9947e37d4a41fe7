import type { Page } from "playwright";

/** Runs in the page: all words that can be seen or are read out, of the page's language only. */
const collect = `(() => {
  const HAN = /\\p{Script=Han}/u;
  const found = new Set();
  const isOwn = (element) => element.closest("body [lang|=zh], script, style, noscript") !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element && HAN.test(node.data) && !isOwn(element)) found.add(node.data.trim());
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const element of document.querySelectorAll("[" + name + "]"))
      if (HAN.test(element.getAttribute(name)) && !isOwn(element))
        found.add(name + ": " + element.getAttribute(name));
  return [...found];
})()`;

/** Chinese words on a page that speaks English: texts, labels and hints, each once. */
export async function chineseOn(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(collect)) as readonly string[];
}
