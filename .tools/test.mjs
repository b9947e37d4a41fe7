// npm test: installs what is missing, runs every check and test, ends with one line of counts.
await import("./prepare.mjs");
const { readFileSync, rmSync } = await import("node:fs");
const { step } = await import("./step.mjs");

const CHECKS = [
  ["types", "tsc --project ."],
  ["lint", "biome check ."],
  ["dead code", "knip"],
  ["build", "vite build"],
  ["compress", "node .tools/compress.mjs"],
  ["size", "size-limit"],
];
const REPORT = "node_modules/.test-report.json";

rmSync(REPORT, { force: true });
let passed = 0;
let failed = 0;
for (const [title, command] of CHECKS) {
  if (step(title, command)) passed++;
  else failed++;
}
const testsPassed = step(
  "tests",
  `vitest run --reporter=default --reporter=json --outputFile.json=${REPORT}`,
);
try {
  const report = JSON.parse(readFileSync(REPORT, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that cannot even be loaded has no test to fail.
  failed += report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((each) => each.status !== "failed"),
  ).length;
} catch {
  failed++;
}
if (!testsPassed && failed === 0) failed++;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
