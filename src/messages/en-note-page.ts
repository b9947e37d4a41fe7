import type { zhNotePage } from "./zh-note-page";

export const enNotePage: typeof zhNotePage = {
  title: "Doubtful data",
};
