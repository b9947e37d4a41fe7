import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "../../../src/browser/copy-text";

afterEach(() => vi.unstubAllGlobals());

/** A page whose old way of copying answers this; what was on the field when it was asked. */
function pageThat(isCopied: boolean): string[] {
  const copied: string[] = [];
  const field = { className: "", value: "", select() {}, remove() {} };
  vi.stubGlobal("HTMLElement", class {});
  vi.stubGlobal("document", {
    activeElement: null,
    body: { append() {} },
    createElement: () => field,
    execCommand: () => copied.push(field.value) > 0 && isCopied,
  });
  return copied;
}

test.each([
  ["a clipboard that takes it", { writeText: async () => undefined }, true, []],
  ["a clipboard that refuses", { writeText: () => Promise.reject(new Error()) }, true, ["a"]],
  ["no clipboard", undefined, true, ["a"]],
  ["no clipboard and a refusal", undefined, false, ["a"]],
])("a text is copied with %s", async (_case, clipboard, isCopied, old) => {
  const copied = pageThat(isCopied);
  vi.stubGlobal("navigator", clipboard ? { clipboard } : {});
  expect(await copyText("a")).toBe(isCopied);
  expect(copied).toEqual(old);
});
