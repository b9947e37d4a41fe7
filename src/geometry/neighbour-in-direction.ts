import { longitudeScale, type Position } from "./position";

export type Direction = "up" | "down" | "left" | "right";

const AHEAD: Readonly<Record<Direction, Position>> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

/** Among points ahead the one that is near and straight on; null at the edge. */
export function neighbourInDirection<Id>(
  points: ReadonlyMap<Id, Position>,
  from: Position,
  direction: Direction,
): Id | null {
  const scale = longitudeScale(from[1]);
  const [aheadX, aheadY] = AHEAD[direction];
  let best: { readonly id: Id; readonly cost: number } | null = null;
  for (const [id, [longitude, latitude]] of points) {
    const [x, y] = [(longitude - from[0]) * scale, latitude - from[1]];
    const forward = x * aheadX + y * aheadY;
    if (forward <= 1e-9) continue;
    const aside = Math.abs(x * aheadY - y * aheadX);
    const cost = Math.hypot(x, y) * (1 + aside / forward);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { id, cost };
  }
  return best?.id ?? null;
}
