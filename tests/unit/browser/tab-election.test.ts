import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TabElection } from "../../../src/browser/tab-election";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Channels that hear each other, as those of tabs do; a closed one neither hears nor speaks. */
class Tabs {
  readonly #channels = new Map<EventTarget, boolean>();

  open(id: number) {
    const channel = new EventTarget();
    this.#channels.set(channel, true);
    const postMessage = (data: unknown) => {
      if (!this.#channels.get(channel)) return;
      for (const [other, isOpen] of this.#channels)
        if (other !== channel && isOpen) other.dispatchEvent(new MessageEvent("message", { data }));
    };
    const heard: boolean[] = [];
    const given = Object.assign(channel, { postMessage }) as unknown as BroadcastChannel;
    const election = new TabElection(given, (isHeld) => heard.push(isHeld), id);
    const hears = (isOpen: boolean) => void this.#channels.set(channel, isOpen);
    return { election, heard, hears };
  }
}

test("the first tab writes, the second reads, and goes on when the first is closed", async () => {
  const tabs = new Tabs();
  const first = tabs.open(2);
  await vi.advanceTimersByTimeAsync(1000);
  const second = tabs.open(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([first.heard, second.heard]).toEqual([[true], [false]]);
  first.hears(false);
  await vi.advanceTimersByTimeAsync(4000);
  expect(second.heard).toEqual([false, true]);
});

test("who takes over writes, and the other reads", async () => {
  const tabs = new Tabs();
  const first = tabs.open(1);
  await vi.advanceTimersByTimeAsync(1000);
  const second = tabs.open(2);
  await vi.advanceTimersByTimeAsync(1000);
  second.election.takeOver();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([first.election.isHeld(), second.election.isHeld()]).toEqual([false, true]);
  expect([first.heard, second.heard]).toEqual([
    [true, false],
    [false, true],
  ]);
});

test("of tabs opened at the same moment one writes", async () => {
  const tabs = new Tabs();
  const all = [3, 1, 2].map((id) => tabs.open(id));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(all.map(({ election }) => election.isHeld())).toEqual([false, true, false]);
});

test("two that did not hear each other in time agree as soon as they do", async () => {
  const tabs = new Tabs();
  const deaf = tabs.open(2);
  deaf.hears(false);
  await vi.advanceTimersByTimeAsync(1000);
  const other = tabs.open(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect([deaf.election.isHeld(), other.election.isHeld()]).toEqual([true, true]);
  deaf.hears(true);
  tabs.open(3);
  await vi.advanceTimersByTimeAsync(1000);
  expect([deaf.election.isHeld(), other.election.isHeld()]).toEqual([false, true]);
});
