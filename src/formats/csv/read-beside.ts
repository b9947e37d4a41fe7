import type { Aide } from "../format";
import { type CsvPart, type PartTask, readPart } from "./csv-part";

/** Longer than this, and as long again as the asker's own part took, an answer is not waited for. */
const PATIENCE_MS = 1000;

export interface Beside {
  /** null where no answer comes in time. */
  answer(): Promise<CsvPart | null>;
}

/** Has a part read by the other worker. Its bytes are copied, so that both can read. */
export function readBeside(aide: Aide, task: PartTask): Beside {
  const started = performance.now();
  const answered = new Promise<CsvPart | null>((resolve) => {
    aide.onmessage = ({ data }: MessageEvent<CsvPart | null>) => resolve(data);
  });
  aide.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
  return {
    answer() {
      const patience = PATIENCE_MS + performance.now() - started;
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
      return Promise.race([answered, late]);
    },
  };
}

/** The other worker's side: reads what comes through the port. */
export function answerParts(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<PartTask>) => {
    const part = readPart(data);
    const arrays = [
      part.extra,
      part.lines,
      ...part.columns.flatMap(({ starts, ends }) => [starts, ends]),
    ];
    const buffers = new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer));
    port.postMessage(part, [...buffers]);
  };
}
