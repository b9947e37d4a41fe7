import type { zhRulePage } from "./zh-rule-page";

export const enRulePage: typeof zhRulePage = {
  title: "Rule",
};
