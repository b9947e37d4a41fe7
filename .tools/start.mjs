// npm start: installs what is missing, builds what is old, serves the app on loopback.
await import("./prepare.mjs");
const { isBuildFresh, markBuilt } = await import("./build-stamp.mjs");
const { mustStep } = await import("./step.mjs");
if (!isBuildFresh()) {
  mustStep("build", "vite build");
  mustStep("compress", "node .tools/compress.mjs");
  markBuilt();
}
const { serve } = await import("./serve.mjs");
const wanted = Number(process.env.PORT ?? 4173);
const { address } = await serve({ folder: "dist", port: wanted });
console.log(`\n生态差距一张图 · Ecology Gap Map\n\n  ${address}\n\n  Ctrl+C to stop`);
