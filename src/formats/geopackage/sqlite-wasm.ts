import wasmUrl from "sql.js/dist/sql-wasm-browser.wasm?url";

/** The engine's own bytes, from where the page came from. */
export async function sqliteWasm(): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(wasmUrl, import.meta.url));
  return answer.arrayBuffer();
}
