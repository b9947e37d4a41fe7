import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./.tools/browser.mjs";
import { offlineCopy } from "./.tools/offline-copy.mjs";

const node = { environment: "node" as const, testTimeout: 60_000, hookTimeout: 180_000 };

// Only the tests need one, and on a bare machine it is unpacked first.
const browser = process.env["VITEST"] ? await findBrowser() : null;

export default defineConfig({
  base: "./",
  plugins: [react(), offlineCopy()],
  server: { host: "127.0.0.1" },
  build: {
    target: "es2022",
    // Workers and wasm are fetched by address; a data: URL would break the security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" as const },
  optimizeDeps: {
    include: ["react-dom/client", "@deck.gl/core", "@deck.gl/layers", "@deck.gl/maplibre"],
  },
  test: {
    teardownTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          ...node,
          name: "unit",
          include: ["tests/{unit,architecture}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: { ...node, name: "geodata", include: ["tests/geodata/**/*.test.ts"] },
      },
      {
        extends: true,
        test: { ...node, name: "database", include: ["tests/database/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          // Alone and unhurried: a software renderer on two cores is slow.
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: browser
                ? {
                    executablePath: browser.executablePath,
                    args: browser.args,
                    env: browser.env as Record<string, string>,
                  }
                : {},
            }),
            instances: [{ browser: "chromium" as const, viewport: { width: 800, height: 600 } }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: "app",
          include: ["tests/app/**/*.test.ts"],
          setupFiles: ["tests/app/close-pages.ts"],
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
          // A busy machine may need seconds for what an idle one does at once.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
