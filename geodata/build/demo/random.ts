/** A small seeded generator (mulberry32): the same seed gives the same demo on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Between −1 and 1, denser around 0. */
export function bell(random: () => number): number {
  return random() + random() - 1;
}

/** Near enough to the normal distribution with variance 1. */
export function normal(random: () => number): number {
  return (bell(random) + bell(random)) * Math.sqrt(3);
}

/** The share of a normal distribution below `deviation`. */
export function shareBelow(deviation: number): number {
  return 1 / (1 + Math.exp(-1.702 * deviation));
}

/** A seed of its own for each series, so that adding one leaves the others as they were. */
function seedOf(seed: number, name: string): number {
  let hash = seed;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The generator of one named series. */
export function randomFor(seed: number, ...names: readonly string[]): () => number {
  return seededRandom(seedOf(seed, names.join(" ")));
}
