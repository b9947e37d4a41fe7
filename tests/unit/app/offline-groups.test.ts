import { expect, test } from "vitest";
import { offlineGroups } from "../../../src/app/offline-groups";

test("the site's files are told by what they are; what is missing is counted, kinds without a file are not", () => {
  const file = (url: string, bytes: number, isThere = true) => ({ url, bytes, isThere });
  const files = [
    file("index.html", 1),
    file("assets/a.js", 10),
    file("assets/b.wasm", 20, false),
    file("geodata/jingzhou/pack.json", 100),
    file("fontsmith.txt", 5),
  ];
  expect(offlineGroups(files)).toEqual([
    { id: "assets", files: 2, missing: 1, bytes: 30 },
    { id: "geodata", files: 1, missing: 0, bytes: 100 },
    { id: "other", files: 2, missing: 0, bytes: 6 },
  ]);
  expect(offlineGroups([])).toEqual([]);
});
