import { readFileSync } from "node:fs";
import { parseClass } from "../../../../src/domain/water/parse-class";
import type { ClassRank } from "../../../../src/domain/water/section";

/** What a runner knows of its own group without stating it. */
// biome-ignore lint/suspicious/noExplicitAny: every group of examples has its own input and answer
export type Loose = any;

/** Every group of examples has its own input and answer, which its runner states. */
export interface WorkedExample<Input = Loose, Expected = Loose> {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly input: Input;
  readonly expected: Expected;
}

const file = new URL("../../../fixtures/worked-examples.json", import.meta.url);

export const workedExamples: readonly WorkedExample[] = JSON.parse(
  readFileSync(file, "utf8"),
).vectors;

export function examplesOf(group: string): readonly WorkedExample[] {
  return workedExamples.filter((each) => each.group === group);
}

/** "Ⅲ" → 3; a label that is none stops the test. */
export function rank(label: string): ClassRank {
  const found = parseClass(label);
  if (!found) throw new Error(`no class: ${label}`);
  return found;
}
