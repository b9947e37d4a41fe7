import type { ClassMatrix } from "../domain/water/class-matrix";
import type { CubeClasses } from "../domain/water/classify-cube";
import type { Section } from "../domain/water/section";
import type { WaterStandard } from "../domain/water/water-standard";
import type { ClassTask } from "./class-worker";
import type { NumberColumns } from "./columns-of";
import type { Database } from "./database";
import { type ReadingAxes, readingColumns, readingMonths } from "./queries/reading-columns";

export interface ClassifyRequest {
  readonly sections: readonly Section[];
  readonly standard: WaterStandard;
  readonly publishedOnly: boolean;
  /** Where the classes are made: a worker in the page, at once in a test. */
  readonly classify: (task: ClassTask, signal?: AbortSignal) => Promise<CubeClasses>;
  readonly signal?: AbortSignal;
}

/** The class of every section in every month with readings, made from columns. */
export async function classifyReadings(
  database: Database,
  { sections, standard, publishedOnly, classify, signal }: ClassifyRequest,
): Promise<ClassMatrix> {
  const months = await database.rows(readingMonths(publishedOnly), signal);
  const items = [...new Set(standard.limits.map(({ item }) => item))];
  const axes: ReadingAxes = { sections: sections.map(({ id }) => id), months, items };
  const columns = await database.columns(readingColumns(axes, publishedOnly), signal);
  const kinds = Uint8Array.from(sections, ({ waterKind }) => Number(waterKind === "lake"));
  const task = {
    columns: readingsOf(columns),
    axes: { kinds, months: months.length, items },
    standard,
  };
  return { sections: axes.sections, months, ...(await classify(task, signal)) };
}

/** Copies, because the engine's own memory cannot be handed to a worker. */
function readingsOf({ section, month, item, value, is_demo }: NumberColumns) {
  return {
    section: Int32Array.from(section ?? []),
    month: Int32Array.from(month ?? []),
    item: Int32Array.from(item ?? []),
    value: Float64Array.from(value ?? []),
    isDemo: Int32Array.from(is_demo ?? []),
  };
}
