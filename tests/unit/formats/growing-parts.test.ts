import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { CellSpans } from "../../../src/formats/cell-spans";
import { PackedText } from "../../../src/formats/packed-text";
import { sha256Of } from "../../../src/formats/sha256";
import { SpareWorker } from "../../../src/formats/spare-worker";

test("spans grow from nothing, and are all there", () => {
  for (const room of [0, 1, 3000]) {
    const spans = new CellSpans(room);
    for (let row = 0; row < 2500; row++) spans.add(row, row + 1);
    const { starts, ends } = spans.build();
    expect([starts.length, starts.at(-1), ends.at(-1)]).toEqual([2500, 2499, 2500]);
  }
});

test("texts are packed as UTF-8 whatever their length and letters", () => {
  const packed = new PackedText();
  const texts = ["", "a", "ÿ", "断面".repeat(3000), "x".repeat(65), "😀"];
  const places = texts.map((text) => {
    const start = packed.length;
    packed.add(text);
    return [start, packed.length];
  });
  const bytes = packed.build();
  const read = places.map(([from, to]) => new TextDecoder().decode(bytes.subarray(from, to)));
  expect(read).toEqual(texts);
});

test("a digest is that of all pieces, of bytes and of a file", async () => {
  const bytes = Uint8Array.from({ length: (1 << 22) + 5 }, (_, at) => at * 7 + (at >> 16));
  const expected = createHash("sha256").update(bytes).digest("hex");
  expect(await sha256Of(bytes)).toBe(expected);
  expect(await sha256Of(new Blob([bytes]))).toBe(expected);
});

test("one worker that is done is kept; a second, and a busy one, are ended", () => {
  const ended: number[] = [];
  let started = 0;
  const workers = new SpareWorker(() => {
    const number = ++started;
    return { terminate: () => ended.push(number) } as unknown as Worker;
  });
  const [first, second, third] = [workers.take(), workers.take(), workers.take()];
  workers.giveBack(first, true);
  workers.giveBack(second, true);
  workers.giveBack(third, false);
  expect(ended).toEqual([2, 3]);
  expect(workers.take()).toBe(first);
  expect(started).toBe(3);
});
