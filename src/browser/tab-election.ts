import type { TabLock } from "./tab-lock";

type Said = "who-writes" | "i-do" | "take-over";

interface Message {
  readonly said: Said;
  readonly id: number;
}

const ANSWER_MS = 500;
const ASK_AGAIN_MS = 3000;

/**
 * Elects the tab that writes where the browser has no locks (a page that is not served securely): it is the one
 * that hears nobody say that he does. Of two at the same moment the one with the lower number goes on.
 */
export class TabElection implements TabLock {
  readonly #channel: BroadcastChannel;
  readonly #onChange: (isHeld: boolean) => void;
  readonly #id: number;
  #state: "asking" | "waiting" | "held" = "asking";
  #told: boolean | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    channel: BroadcastChannel,
    onChange: (isHeld: boolean) => void,
    id: number = Math.random(),
  ) {
    this.#channel = channel;
    this.#onChange = onChange;
    this.#id = id;
    channel.addEventListener("message", ({ data }: MessageEvent<Message>) => this.#hear(data));
    this.#ask();
  }

  isHeld(): boolean {
    return this.#state === "held";
  }

  takeOver(): void {
    this.#say("take-over");
    this.#ask();
  }

  #hear({ said, id }: Message): void {
    const isOurs = this.#state === "held" || (this.#state === "asking" && this.#id < id);
    if (said === "who-writes" && isOurs) this.#say("i-do");
    if (said === "take-over" && this.#state === "held") this.#giveWay();
    if (said !== "i-do") return;
    if (this.#state === "held" && this.#id < id) this.#say("i-do");
    else this.#giveWay();
  }

  #ask(): void {
    this.#enter("asking", ANSWER_MS, () => this.#hold());
    this.#say("who-writes");
  }

  #hold(): void {
    clearTimeout(this.#timer);
    this.#state = "held";
    this.#say("i-do");
    this.#tell(true);
  }

  #giveWay(): void {
    this.#enter("waiting", ASK_AGAIN_MS, () => this.#ask());
    this.#tell(false);
  }

  #enter(state: "asking" | "waiting", after: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#timer = setTimeout(then, after);
  }

  #say(said: Said): void {
    this.#channel.postMessage({ said, id: this.#id } satisfies Message);
  }

  #tell(isHeld: boolean): void {
    if (this.#told === isHeld) return;
    this.#told = isHeld;
    this.#onChange(isHeld);
  }
}
