// npm run check: everything that must hold before a change lands, in the order of what fails fastest.
await import("./prepare.mjs");
const { mustStep } = await import("./step.mjs");
mustStep("types", "tsc --project .");
mustStep("lint", "biome check .");
mustStep("dead code", "knip");
mustStep("build", "vite build");
mustStep("compress", "node .tools/compress.mjs");
mustStep("size", "size-limit");
mustStep("tests", "vitest run");
