import engineUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";

// A worker that dies sends no event, but its locks are let go: whoever waits for this one hears of it.
void navigator.locks?.request(self.name, () => new Promise(() => undefined));

// Imported by address: the package calls itself free of side effects, so a bundler drops the file.
await import(/* @vite-ignore */ engineUrl);

// From here on the engine's own code listens.
self.postMessage("listening");
