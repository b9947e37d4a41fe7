/** Keeps one worker that is done for the next file: it need not learn its work anew. */
export class SpareWorker {
  readonly #start: () => Worker;
  #spare: Worker | null = null;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  take(): Worker {
    const worker = this.#spare ?? this.#start();
    this.#spare = null;
    return worker;
  }

  /** Takes a worker back; one that may still be at work is ended. */
  giveBack(worker: Worker, isDone: boolean): void {
    if (isDone && !this.#spare) this.#spare = worker;
    else worker.terminate();
  }
}
