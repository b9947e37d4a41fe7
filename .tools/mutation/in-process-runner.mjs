// A test runner for Stryker that stays in one process. Stryker's runner for vitest starts a worker per
// mutant, which costs a hundred times what the tests of a pure function cost.
import { readdirSync } from "node:fs";
import { compileModules, makeRegistry } from "./load-modules.mjs";
import { fileOfTest, makeWords } from "./test-words.mjs";

const TESTS = "tests/unit/domain";
/** Reads a whole city through the database: what it shows of the rules, other tests show too. */
const LEFT_OUT = ["vectors-elsewhere.test.ts"];

function testFiles() {
  return readdirSync(TESTS, { recursive: true })
    .map((each) => `${TESTS}/${each}`)
    .filter((each) => each.endsWith(".test.ts"))
    .filter((each) => !LEFT_OUT.some((name) => each.endsWith(name)))
    .toSorted();
}

/** What the mutated sources look at: which mutant is on, what they covered, how often they ran. */
globalThis.__stryker__ ??= {};
const space = globalThis.__stryker__;

class InProcessRunner {
  static inject = [];
  #compiled;
  #times = new Map();

  /** Every run loads its modules anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#compiled = await compileModules(process.cwd(), testFiles());
  }

  async dryRun() {
    space.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of testFiles())
      for (const test of await this.#load(file)) tests.push(await this.#timed(test));
    const { mutantCoverage } = space;
    space.mutantCoverage = undefined;
    return { status: "complete", tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.hitLimit = hitLimit;
    // A static mutant is on while the modules load, any other only while the tests run.
    space.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    try {
      const outcome = await this.#firstFailure(activeMutant.id, testFilter);
      return space.hitCount > hitLimit ? { status: "timeout", reason: "hit limit" } : outcome;
    } catch (error) {
      if (mutantActivation !== "static") throw error;
      return { status: "killed", killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      space.activeMutant = undefined;
    }
  }

  /** Runs the tests named by id, or all: file by file, the quick ones first, until one fails. */
  async #firstFailure(mutant, ids = [...this.#times.keys()]) {
    let nrOfTests = 0;
    for (const [file, chosen] of this.#byFile(ids)) {
      const wasOn = space.activeMutant;
      const tests = await this.#load(file);
      space.activeMutant = mutant;
      for (const test of tests.filter(({ id }) => chosen.has(id))) {
        nrOfTests += 1;
        const failureMessage = await failureOf(test);
        if (failureMessage !== null)
          return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests };
      }
      space.activeMutant = wasOn;
    }
    return { status: "survived", nrOfTests };
  }

  #byFile(ids) {
    const files = new Map();
    for (const id of ids) {
      const chosen = files.get(fileOfTest(id)) ?? new Set();
      files.set(fileOfTest(id), chosen.add(id));
    }
    const timeOf = ([, chosen]) =>
      [...chosen].reduce((sum, id) => sum + (this.#times.get(id) ?? 0), 0);
    return [...files].toSorted((a, b) => timeOf(a) - timeOf(b));
  }

  async #timed(test) {
    const { id } = test;
    space.currentTestId = id;
    const start = performance.now();
    const failureMessage = await failureOf(test);
    const timeSpentMs = performance.now() - start;
    space.currentTestId = undefined;
    this.#times.set(id, timeSpentMs);
    const own = { id, name: id, timeSpentMs };
    return failureMessage === null ? { ...own, status: 0 } : { ...own, status: 1, failureMessage };
  }

  async #load(file) {
    const { modules, nameOf } = this.#compiled;
    const { words, tests, beforeAlls } = makeWords(file);
    makeRegistry(modules, words)(nameOf(file));
    for (const run of beforeAlls) await run();
    return tests;
  }
}

async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner },
];
