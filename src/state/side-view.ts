import type { AppState, Choices, SideView, ViewLevel } from "./app-state";

/** How they are shown: the map of differences, small maps of periods or counties, a swipe, or the square of two things. */
export const sidePictures = ["difference", "multiples", "counties", "swipe", "pair"] as const;

/** In which order small maps of counties stand. */
export const sideOrders = ["worst", "official"] as const;

export const plainSide: SideView = {
  picture: "difference",
  swipe: 50,
  pairedWith: "",
  order: "worst",
};

type SidePicture = SideView["picture"];

/** Which pictures a level has: the square of two things is of the counties' indicators. */
export function picturesOf(level: ViewLevel): readonly SidePicture[] {
  return sidePictures.filter((picture) => level === "county" || picture !== "pair");
}

/** The chosen picture, or the first one where the level has it not. */
export function sidePictureOf({ level, side }: Pick<Choices, "level" | "side">): SidePicture {
  return picturesOf(level).find((each) => each === side.picture) ?? plainSide.picture;
}

/** Whether the page shows figures of townships: then they and their borders are read. */
export function showsSideTownships({ page, level, side }: Choices): boolean {
  const isOfCounties = level === "county" && side.picture === "counties";
  return page === "side" && (level === "township" || isOfCounties);
}

export function changeSide(state: AppState, change: Partial<SideView>): AppState {
  const { choices } = state;
  return { ...state, choices: { ...choices, side: { ...choices.side, ...change } } };
}

export function encodeSide(
  { picture, swipe, pairedWith, order }: SideView,
  parts: URLSearchParams,
) {
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
    picture: sidePictures.find((each) => each === read("as")) ?? plainSide.picture,
    swipe: Math.min(swipe, 100),
    order: sideOrders.find((each) => each === read("order")) ?? plainSide.order,
    pairedWith: indicators.has(read("and")) ? read("and") : "",
  };
}

/** Addresses of before named the matter of this page apart from the level. */
export function decodeSideLevel(matter: string, level: ViewLevel): ViewLevel {
  if (matter === "water") return "section";
  return matter === "units" && level === "section" ? "county" : level;
}
