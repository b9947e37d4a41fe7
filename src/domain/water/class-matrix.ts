import type { Period } from "../period";

/** The class of every section in every month, as columns: `ranks[section * months + month]`. */
export interface ClassMatrix {
  readonly sections: readonly string[];
  readonly months: readonly Period[];
  /** 1…6, 0 where nothing was read. */
  readonly ranks: Uint8Array;
  /** 1 where the readings are made up. */
  readonly isDemo: Uint8Array;
}
