/** The middle of the values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The contenders in another order each round, so that none always goes first. */
export function rotated<Item>(items: readonly Item[], round: number): readonly Item[] {
  const cut = round % items.length;
  return [...items.slice(cut), ...items.slice(0, cut)];
}

export function say(title: string, rows: readonly (readonly [string, string])[]): void {
  console.log(`\n${title}`);
  for (const [name, figure] of rows) console.log(`  ${name.padEnd(46)} ${figure}`);
}
