import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".fgb": "application/octet-stream",
  ".webmanifest": "application/manifest+json",
};

const HEADERS = JSON.parse(readFileSync(new URL("./headers.json", import.meta.url), "utf8"));

/** The file a request means inside the folder, or null: never outside it, never a dot file. */
function fileOf(folder, url) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return null;
  }
  if (path.split(sep).some((part) => part.startsWith("."))) return null;
  const file = join(folder, path.endsWith(sep) ? join(path, "index.html") : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** `bytes=a-b` within the size, or null when there is none that can be served. */
function rangeOf(header, size) {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? "");
  if (!match) return null;
  const start = Number(match[1]);
  const end = match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start <= end ? { start, end } : null;
}

function sendRange(response, file, { start, end }) {
  response.writeHead(206, {
    "content-range": `bytes ${start}-${end}/${statSync(file).size}`,
    "content-length": end - start + 1,
  });
  createReadStream(file, { start, end }).pipe(response);
}

function sendWhole(request, response, file) {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = [
    ["br", ".br"],
    ["gzip", ".gz"],
  ].find(([name, ending]) => accepted.includes(name) && existsSync(file + ending));
  const sent = encoding ? file + encoding[1] : file;
  if (encoding) response.setHeader("content-encoding", encoding[0]);
  response.writeHead(200, { "content-length": statSync(sent).size });
  if (request.method === "HEAD") response.end();
  else createReadStream(sent).pipe(response);
}

function answer(folder, request, response) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const file = fileOf(folder, request.url ?? "/");
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("not found");
    return;
  }
  response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
  response.setHeader("accept-ranges", "bytes");
  response.setHeader("vary", "accept-encoding");
  // Built files carry a hash in their name; the rest is asked for again.
  const isHashed = file.includes(`${sep}assets${sep}`);
  response.setHeader("cache-control", isHashed ? "max-age=31536000, immutable" : "no-cache");
  const range = rangeOf(request.headers.range, statSync(file).size);
  if (range) sendRange(response, file, range);
  else sendWhole(request, response, file);
}

/** Serves a built folder on loopback with the security headers; takes the next port when one is busy. */
export function serve({ folder, port }) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    let next = port;
    server.on("error", (problem) => {
      if (problem.code !== "EADDRINUSE" || next > port + 20) reject(problem);
      else server.listen(++next, "127.0.0.1");
    });
    server.on("listening", () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => server.close(done)),
      }),
    );
    server.listen(next, "127.0.0.1");
  });
}
