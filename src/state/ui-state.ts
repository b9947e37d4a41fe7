/** What is open on the page. Not part of the view: neither address nor snapshot carries it. */
export interface UiState {
  readonly dialog: "none" | "search" | "keys" | "snapshot" | "why" | "takes" | "share";
  /** The layer whose data card is open. */
  readonly card: string | null;
  readonly isLeftOpen: boolean;
  /** Which part fills a narrow window. */
  readonly pane: "indicators" | "map" | "details" | "table";
  /** The time bar steps by itself. */
  readonly isPlaying: boolean;
  readonly isDropping: boolean;
  /** Names of files just given, while it is told whether they are data, a workspace or a picture. */
  readonly given: readonly string[];
  readonly isSnapshotBusy: boolean;
  /** The browser says whether there is a network; nothing here needs one. */
  readonly isOnline: boolean;
  /** A short word of success; empty for none. */
  readonly said: "" | "link-copied" | "link-not-copied" | "snapshot-opened";
}

export const initialUi: UiState = {
  dialog: "none",
  card: null,
  isLeftOpen: true,
  pane: "map",
  isPlaying: false,
  isDropping: false,
  given: [],
  isSnapshotBusy: false,
  isOnline: true,
  said: "",
};

/** Opens, closes or shows parts of the page. */
export function changeUi(state: UiState, change: Partial<UiState>): UiState {
  return { ...state, ...change };
}
