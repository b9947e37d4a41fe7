import type { AppState, SideView } from "./app-state";

/** Which matter two periods are set side by side of. */
export const sideMatters = ["units", "water"] as const;

/** How they are shown: the map of differences, small maps, a swipe, or the square of two things. */
export const sidePictures = ["difference", "multiples", "swipe", "pair"] as const;

export const plainSide: SideView = {
  matter: "units",
  picture: "difference",
  swipe: 50,
  pairedWith: "",
};

export function changeSide(state: AppState, change: Partial<SideView>): AppState {
  const { choices } = state;
  return { ...state, choices: { ...choices, side: { ...choices.side, ...change } } };
}

export function encodeSide(
  { matter, picture, swipe, pairedWith }: SideView,
  parts: URLSearchParams,
) {
  parts.set("matter", matter);
  parts.set("as", picture);
  if (picture === "swipe") parts.set("swipe", String(swipe));
  if (picture === "pair" && pairedWith) parts.set("and", pairedWith);
}

export function decodeSide(
  read: (name: string) => string,
  indicators: ReadonlySet<string>,
): SideView {
  const swipe = /^\d{1,3}$/.test(read("swipe")) ? Number(read("swipe")) : plainSide.swipe;
  return {
    matter: sideMatters.find((each) => each === read("matter")) ?? plainSide.matter,
    picture: sidePictures.find((each) => each === read("as")) ?? plainSide.picture,
    swipe: Math.min(swipe, 100),
    pairedWith: indicators.has(read("and")) ? read("and") : "",
  };
}
