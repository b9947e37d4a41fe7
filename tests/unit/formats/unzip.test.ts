import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { listEntries, unpack, unpackLarge } from "../../../src/formats/archive/unzip";
import { limits } from "../../../src/formats/limits";
import { gbk, refusalOf, zip } from "./read-helpers";

const file = (bytes: Uint8Array) => ({ name: "a.zip", bytes });
const attempt = (work: () => unknown) => refusalOf(Promise.resolve().then(work));

test("entries are listed without their folders and unpacked as they were", () => {
  const bytes = zipSync({
    层: { "a.txt": new TextEncoder().encode("甲".repeat(500)) },
    b: new Uint8Array(),
  });
  const entries = listEntries(file(bytes));
  expect(entries.map(({ name }) => name)).toEqual(["层/a.txt", "b"]);
  const [first] = entries;
  expect(first && new TextDecoder().decode(unpack(file(bytes), first))).toBe("甲".repeat(500));
});

test("a name in GBK without a flag is read as GBK", () => {
  const bytes = zip({ "xxxx.dbf": "1" });
  const name = gbk("断面");
  for (let at = 0; at + 4 < bytes.length; at++)
    if (bytes[at] === 0x78 && bytes[at + 3] === 0x78) bytes.set(name, at);
  expect(listEntries(file(bytes))[0]?.name).toBe("断面.dbf");
});

test("more than it may unpack to is refused before anything is unpacked", async () => {
  const bytes = zip({ "a.kml": " ".repeat(20_000_000) });
  expect(await attempt(() => listEntries(file(bytes)))).toEqual(["unpacks-too-large", "20 MB"]);
});

test("a size that lies is found while unpacking", async () => {
  const bytes = zip({ a: "x".repeat(5000) });
  const view = new DataView(bytes.buffer);
  const directory = bytes.length - 22 - 46 - 1;
  expect(view.getUint32(directory, true)).toBe(0x02014b50);
  view.setUint32(directory + 24, 10, true);
  const [entry] = listEntries(file(bytes));
  expect(await attempt(() => entry && unpack(file(bytes), entry))).toEqual(["damaged", "a"]);
});

test("too many entries, half a file and a flipped byte are each named", async () => {
  const many = Object.fromEntries(
    Array.from({ length: limits.entries + 1 }, (_, at) => [`${at}`, ""]),
  );
  expect(await attempt(() => listEntries(file(zip(many))))).toEqual(["too-many-entries", "2001"]);
  const whole = zip({ a: "hello hello hello" });
  expect(await attempt(() => listEntries(file(whole.slice(0, 40))))).toEqual(["truncated", "ZIP"]);
  whole[35] = (whole[35] ?? 0) ^ 0xff;
  const [entry] = listEntries(file(whole));
  expect(await attempt(() => entry && unpack(file(whole), entry))).toMatchObject([
    "damaged",
    expect.anything(),
  ]);
});

test("a large entry is unpacked as a small one is, and a flipped byte or a size that lies is named", async () => {
  const text = Array.from({ length: 200_000 }, (_, at) => `${(at * 7919) % 99_991}`).join(",");
  const bytes = zip({ a: text });
  const [entry] = listEntries(file(bytes));
  if (!entry) return expect.fail("no entry");
  expect(new TextDecoder().decode(await unpackLarge(file(bytes), entry))).toBe(text);
  const short = { ...entry, bytes: entry.bytes - 1 };
  expect(await attempt(() => unpackLarge(file(bytes), short))).toEqual(["damaged", "a"]);
  const long = { ...entry, bytes: entry.bytes + 1 };
  expect(await attempt(() => unpackLarge(file(bytes), long))).toEqual(["damaged", "a"]);
  const at = entry.packedBytes >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  expect(await attempt(() => unpackLarge(file(bytes), entry))).toEqual([
    "damaged",
    expect.anything(),
  ]);
});
