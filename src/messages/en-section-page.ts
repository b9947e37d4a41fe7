import type { zhSectionPage } from "./zh-section-page";

export const enSectionPage: typeof zhSectionPage = {
  title: "Section",
};
