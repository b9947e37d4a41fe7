/** Words of the rule page. */
export const zhRulePage = {
  title: "规则",
};
