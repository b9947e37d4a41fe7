import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../../../.tools/serve.mjs";

async function served(check: (address: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "layer.fgb"), "0123456789");
  const { address, close } = await serve({ folder, port: 4910 });
  try {
    await check(address);
  } finally {
    await close();
  }
}

test("every answer carries the security headers", () =>
  served(async (address) => {
    const { headers } = await fetch(address);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }));

test("byte ranges are honoured", () =>
  served(async (address) => {
    const answer = await fetch(`${address}layer.fgb`, { headers: { range: "bytes=2-4" } });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe("234");
    expect(answer.headers.get("content-range")).toBe("bytes 2-4/10");
  }));

test.each(["..%2f..%2fetc/passwd", "%2e%2e/package.json", ".stamp", "%zz"])(
  "%s is not found",
  (path) =>
    served(async (address) => {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    }),
);
