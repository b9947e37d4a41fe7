import { expect, test } from "vitest";
import { oneAtATime } from "../../src/database/one-at-a-time";
import { withPatience } from "../../src/database/patience";

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test("work that never answers is given up", async () => {
  await expect(withPatience(20, () => new Promise(() => undefined))).rejects.toThrow(
    "no answer in 0.02 s",
  );
});

test("a sign of life lengthens the wait", async () => {
  const slow = withPatience(200, async (signOfLife) => {
    for (let part = 0; part < 4; part++) {
      await after(80);
      signOfLife();
    }
    return "whole";
  });
  expect(await slow).toBe("whole");
});

test("a failure comes through as it is", async () => {
  const failing = withPatience(1000, () => Promise.reject(new Error("broken")));
  await expect(failing).rejects.toThrow("broken");
});

test("each piece of work starts when the last one has ended, even badly", async () => {
  const inTurn = oneAtATime();
  const seen: string[] = [];
  const first = inTurn(async () => {
    await after(20);
    seen.push("first");
    throw new Error("first");
  });
  const second = inTurn(async () => {
    seen.push("second");
  });
  await expect(first).rejects.toThrow("first");
  await second;
  expect(seen).toEqual(["first", "second"]);
});

test("work aborted before its turn never starts", async () => {
  const inTurn = oneAtATime();
  const abort = new AbortController();
  let hasStarted = false;
  const first = inTurn(() => after(20));
  const second = inTurn(async () => {
    hasStarted = true;
  }, abort.signal);
  abort.abort();
  await first;
  await expect(second).rejects.toThrow(/abort/i);
  expect(hasStarted).toBe(false);
});
