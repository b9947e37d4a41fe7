import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RangeServer {
  readonly address: string;
  /** Bytes sent since the start. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** Serves one file's bytes on loopback, by ranges only, and counts what it sends. */
export async function serveRanges(bytes: Uint8Array): Promise<RangeServer> {
  let sent = 0;
  const server = createServer((request, response) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const part = bytes.subarray(Number(first), Math.min(Number(last) + 1, bytes.length));
    sent += part.length;
    response.writeHead(206, { "content-length": part.length }).end(part);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/layer.fgb`,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
