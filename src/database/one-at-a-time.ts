type Turns = <Value>(work: () => Promise<Value>, signal?: AbortSignal) => Promise<Value>;

/** A queue of one: work that is aborted before its turn never starts. */
export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work, signal) => {
    const turn = last.then(() => {
      signal?.throwIfAborted();
      return work();
    });
    // Whoever asked hears of a failure; the next in the queue only waits for the end.
    last = turn.catch(() => null);
    return turn;
  };
}
