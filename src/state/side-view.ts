import type { AppState, Choices, SideView } from "./app-state";

/** Which matter two periods are set side by side of. */
export const sideMatters = ["units", "water"] as const;

/** How they are shown: the map of differences, small maps of periods or counties, a swipe, or the square of two things. */
export const sidePictures = ["difference", "multiples", "counties", "swipe", "pair"] as const;

/** In which order small maps of counties stand. */
export const sideOrders = ["worst", "official"] as const;

export const plainSide: SideView = {
  matter: "units",
  picture: "difference",
  swipe: 50,
  pairedWith: "",
  order: "worst",
};

/** Whether the page shows figures of townships: then they and their borders are read. */
export function showsSideTownships({ page, side }: Choices): boolean {
  return page === "side" && side.matter === "units" && side.picture === "counties";
}

export function changeSide(state: AppState, change: Partial<SideView>): AppState {
  const { choices } = state;
  return { ...state, choices: { ...choices, side: { ...choices.side, ...change } } };
}

export function encodeSide(
  { matter, picture, swipe, pairedWith, order }: SideView,
  parts: URLSearchParams,
) {
  parts.set("matter", matter);
  parts.set("as", picture);
  if (picture === "swipe") parts.set("swipe", String(swipe));
  if (picture === "pair" && pairedWith) parts.set("and", pairedWith);
  if (picture === "counties" && order !== plainSide.order) parts.set("order", order);
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
    order: sideOrders.find((each) => each === read("order")) ?? plainSide.order,
    pairedWith: indicators.has(read("and")) ? read("and") : "",
  };
}
