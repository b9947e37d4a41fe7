import type { Rule } from "../programme/programme";

/** Which way a figure gets better under a rule; null where the rule compares words. */
export function betterDirection(rule: Rule): "higher" | "lower" | null {
  switch (rule.kind) {
    case "at-least":
    case "more-than":
    case "exactly":
      return "higher";
    case "at-most":
      return "lower";
    case "assigned":
      return rule.better;
    case "trend":
      return rule.trend === "decreasing" ? "lower" : "higher";
    case "stated":
    case "named-by":
      return null;
  }
}
