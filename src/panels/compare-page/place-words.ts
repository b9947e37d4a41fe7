import type { Wording } from "../figure-words";

export interface PlaceProps {
  readonly rank: number | null;
  readonly rankBefore: number | null;
}

/** A place in a ranking and how it moved since the period before; a dash where there is none. */
export function placeWords(place: PlaceProps | null, text: Wording["text"]): string {
  const words = text.comparePage;
  if (!place || place.rank === null) return text.none;
  const { rank, rankBefore } = place;
  if (rankBefore === null) return words.place(rank);
  const move = rankBefore - rank;
  if (move === 0) return words.placeSame(rank);
  return move > 0 ? words.placeUp(rank, move) : words.placeDown(rank, -move);
}
