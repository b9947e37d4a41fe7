export interface DemoConfig {
  readonly seed: number;
  readonly years: readonly number[];
  /** Indicators that townships can report too. */
  readonly townshipIndicators: readonly string[];
  /** How clean each water body is known to be. */
  readonly characters: Readonly<Record<string, "clean" | "fair" | "poor" | "lake">>;
  /** Months with published readings: the demo keeps out of them. */
  readonly publishedMonths: readonly string[];
}

export interface DemoUnit {
  readonly code: string;
  readonly level: string;
}
