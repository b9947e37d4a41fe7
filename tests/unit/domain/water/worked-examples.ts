import { readFileSync } from "node:fs";
import { parseClass } from "../../../../src/domain/water/parse-class";
import type { ClassRank } from "../../../../src/domain/water/section";

/** Loosely typed on purpose: every group of examples has its own input and answer. */
// biome-ignore lint/suspicious/noExplicitAny: each runner knows the shape of its own group
export type Loose = any;

export interface WorkedExample {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly input: Loose;
  readonly expected: Loose;
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
