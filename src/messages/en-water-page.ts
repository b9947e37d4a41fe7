import type { zhWaterPage } from "./zh-water-page";

export const enWaterPage: typeof zhWaterPage = {
  title: "Water quality",
};
