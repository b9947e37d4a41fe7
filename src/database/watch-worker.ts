let count = 0;

/** A name for a worker's lock that no other worker of any tab has. */
export function lockName(): string {
  return `duckdb ${performance.timeOrigin} ${Math.random()} ${++count}`;
}

/**
 * Settles when the worker that holds the lock has died: its lock is free then. Call once the worker
 * has answered, or the lock is not yet held. Never settles where the browser knows no locks (a page
 * that is not served securely); silence has to do there.
 */
export function deathOf(name: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!("locks" in navigator)) return;
    navigator.locks.request(name, { signal }, () => resolve()).catch(reject);
  });
}
