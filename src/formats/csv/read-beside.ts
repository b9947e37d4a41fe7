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
    aide.port.onmessage = ({ data }: MessageEvent<CsvPart | null>) => {
      aide.isBusy = false;
      resolve(data);
    };
  });
  aide.isBusy = true;
  aide.port.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
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
    const part = readOrNull(data);
    port.postMessage(part, part ? buffersOf(part) : []);
  };
}

/** Whoever asked reads the part himself then, and says what is wrong with it. */
function readOrNull(task: PartTask): CsvPart | null {
  try {
    return readPart(task);
  } catch {
    return null;
  }
}

function buffersOf({ extra, lines, columns }: CsvPart): ArrayBuffer[] {
  const arrays = [extra, lines, ...columns.flatMap(({ starts, ends }) => [starts, ends])];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
