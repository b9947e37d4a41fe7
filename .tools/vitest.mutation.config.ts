import { defineConfig } from "vitest/config";

// The same by Stryker's own runner (`npx stryker run --testRunner vitest --mutate …`), fifteen times as slow: it
// checks the one that is used. Only the tests of the rules: a mutant is killed where the rule lives, or not at all.
export default defineConfig({
  test: {
    environment: "node",
    isolate: false,
    include: ["tests/unit/domain/**/*.test.ts"],
    // Too slow to repeat for thousands of mutants; the score without them is the lower bound.
    exclude: [
      "tests/unit/domain/vectors-elsewhere.test.ts",
      "tests/unit/domain/gaps/properties.test.ts",
    ],
    testTimeout: 60_000,
  },
});
