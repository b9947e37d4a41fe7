/** "#rrggbb" as deck.gl takes it, with its opacity from 0 to 255. */
export function deckColour(hex: string, opacity: number): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return [red, green, blue, opacity];
}
