// What every other command stands on: packages, geodata and fonts, each made only when missing or old.
await import("./ensure.mjs");
const { mustStep } = await import("./step.mjs");
mustStep("geodata", "tsx geodata/build/main.ts");
mustStep("fonts", "tsx .tools/fonts.ts");
