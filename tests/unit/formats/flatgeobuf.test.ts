import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { FeatureCollection } from "geojson";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { writeFlatGeobuf } from "../../../geodata/build/flatgeobuf-writer";
import { readFlatGeobuf } from "../../../src/formats/flatgeobuf";

function squares(count: number): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: Array.from({ length: count }, (_, index) => {
      const [x, y] = [(index % 50) / 10, Math.floor(index / 50) / 10];
      const ring = [
        [x, y],
        [x + 0.08, y],
        [x + 0.08, y + 0.08],
        [x, y + 0.08],
        [x, y],
      ];
      return {
        type: "Feature",
        properties: { code: String(index), name: `第${index}号` },
        geometry: { type: "Polygon", coordinates: [ring] },
      };
    }),
  };
}

const indexed = (count: number) => writeFlatGeobuf(squares(count), { code: "text", name: "text" });

// The reader tells the console about each of its steps.
beforeEach(() => void vi.spyOn(console, "debug").mockReturnValue());

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(answer: Answer): Promise<{ url: string; ranges: string[] }> {
  const ranges: string[] = [];
  const server = createServer((request, response) => {
    ranges.push(request.headers.range ?? "whole");
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/county.fgb`, ranges };
}

const whole =
  (bytes: Uint8Array): Answer =>
  (_, response) =>
    response.end(bytes);

const byRange =
  (bytes: Uint8Array): Answer =>
  (request, response) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
    if (from === undefined) return response.end(bytes);
    const end = Math.min(Number(to), bytes.length - 1);
    response.writeHead(206, { "content-range": `bytes ${from}-${end}/${bytes.length}` });
    return response.end(bytes.subarray(Number(from), end + 1));
  };

describe("a whole file", () => {
  test.each([
    ["with an index", indexed(120)],
    ["without one", serialize(squares(120))],
  ])("%s is read with all features and properties", async (_, bytes) => {
    const { url } = await serve(whole(bytes));
    const { features } = await readFlatGeobuf(url);
    expect(features).toHaveLength(120);
    const found = features.find(({ properties }) => properties["code"] === "7");
    expect(found).toMatchObject({ properties: { name: "第7号" }, geometry: { type: "Polygon" } });
  });
});

describe("a box", () => {
  const bbox = [0, 0, 0.15, 0.05] as const;

  test("fetches only ranges of a large file, where the host honours them", async () => {
    const bytes = indexed(2500);
    const { url, ranges } = await serve(byRange(bytes));
    const { features } = await readFlatGeobuf(url, { bbox });
    expect(features.map(({ properties }) => properties["code"]).sort()).toEqual(["0", "1"]);
    expect(ranges).not.toContain("whole");
    expect(bytes.length).toBeGreaterThan(400_000);
  });

  test("still gives the same from a host that always sends everything", async () => {
    const { url } = await serve(whole(indexed(2500)));
    const { features } = await readFlatGeobuf(url, { bbox });
    expect(features.map(({ properties }) => properties["code"]).sort()).toEqual(["0", "1"]);
  });

  test("of a small file takes one request", async () => {
    const { url, ranges } = await serve(byRange(indexed(60)));
    const { features } = await readFlatGeobuf(url, { bbox });
    expect(features).toHaveLength(2);
    expect(ranges).toHaveLength(1);
  });
});

describe("what is not there or not whole", () => {
  test.each([0, 3, 8, 11, 12, 60, 200, 1000, 9000])(
    "a file cut after %i bytes is damaged, at once",
    async (length) => {
      const { url } = await serve(whole(indexed(60).subarray(0, length)));
      await expect(readFlatGeobuf(url)).rejects.toMatchObject({
        code: "geodata-damaged",
        details: { file: "county.fgb" },
      });
    },
    2000,
  );

  test("another format is damaged, not waited for", async () => {
    const { url } = await serve(whole(new TextEncoder().encode('{"type":"FeatureCollection"}')));
    await expect(readFlatGeobuf(url)).rejects.toMatchObject({ code: "geodata-damaged" });
  });

  test.each([404, 500])("status %i means missing", async (status) => {
    const { url } = await serve((_, response) => response.writeHead(status).end());
    await expect(readFlatGeobuf(url)).rejects.toMatchObject({
      code: "geodata-missing",
      details: { file: "county.fgb", status },
    });
  });

  test("the page of a single-page host in place of the file means missing", async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>"),
    );
    await expect(readFlatGeobuf(url)).rejects.toMatchObject({ code: "geodata-missing" });
  });

  test("a host that falls silent is given up", async () => {
    const { url } = await serve((_, response) => response.write(indexed(60).subarray(0, 500)));
    await expect(readFlatGeobuf(url, { idleMs: 80 })).rejects.toMatchObject({
      code: "geodata-missing",
      details: { waitedMs: 80 },
    });
  });

  test("an abort is passed on as it is", async () => {
    const { url } = await serve((_, response) => response.write(indexed(60).subarray(0, 500)));
    const signal = AbortSignal.timeout(50);
    await expect(readFlatGeobuf(url, { signal })).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
