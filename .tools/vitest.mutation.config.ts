import { defineConfig } from "vitest/config";

// Only the tests of the rules: a mutant is killed where the rule lives, or not at all.
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/unit/domain/**/*.test.ts"],
    // Starts the real database; what it proves is proved by the other cases of the same rules too.
    exclude: ["tests/unit/domain/vectors-elsewhere.test.ts"],
    testTimeout: 60_000,
  },
});
