import { TabElection } from "./tab-election";

/** Only one tab of a city writes; when it closes, or another one takes over, that one does. */
export interface TabLock {
  readonly isHeld: () => boolean;
  /** Asks the tab that writes to stop; this one, next in line, goes on. */
  readonly takeOver: () => void;
}

/** `onChange` is told whenever this tab begins or stops being the one that writes. */
export function lockTab(city: string, onChange: (isHeld: boolean) => void): TabLock {
  const name = `ecology-gap-map ${city}`;
  const channel = new BroadcastChannel(name);
  if (!("locks" in navigator)) return new TabElection(channel, onChange);
  let release: (() => void) | null = null;

  const hold = () =>
    new Promise<void>((resolve) => {
      onChange(true);
      release = () => {
        release = null;
        onChange(false);
        resolve();
        waitForTurn();
      };
    });
  const waitForTurn = () => void navigator.locks.request(name, hold);

  channel.addEventListener("message", ({ data }) => {
    if (data === "take-over") release?.();
  });
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) return hold();
    onChange(false);
    waitForTurn();
    return Promise.resolve();
  });
  return { isHeld: () => release !== null, takeOver: () => channel.postMessage("take-over") };
}
