import { expect, test } from "vitest";
import { ramp, rampTone } from "../../../../src/domain/mapped/tones";

test("classes take tones from light to dark over the whole ramp, one alone its middle", () => {
  const tones = [1, 2, 3, 4, 5].map((count) =>
    Array.from({ length: count }, (_, at) =>
      (ramp as readonly string[]).indexOf(rampTone(at, count)),
    ),
  );
  expect(tones).toEqual([[2], [0, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]);
});
