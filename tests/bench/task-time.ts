import type { CDPSession } from "playwright";

/** Time the page's main thread has spent in tasks since it was opened. */
export async function figuresOf(session: CDPSession): Promise<{ readonly taskMs: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  return { taskMs: seconds * 1000 };
}
