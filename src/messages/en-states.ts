import type { zhStates } from "./zh-states";

export const enStates: typeof zhStates = {
  states: {
    "not-met": "Not met",
    "at-risk": "At risk",
    met: "Met",
    stale: "Stale",
    "no-data": "No data",
    "not-assessed": "Not assessed",
  },
  reasons: {
    "not-reported": "not reported",
    "no-target": "no target was assigned or published",
    "not-applicable": "does not apply",
    implausible: "the figure is outside the plausible range",
    "no-earlier-value": "no earlier figure to compare with",
    "other-version": "the earlier figure is of another version and is not compared",
    "outcome-unknown": "the outcome was not found (which is not a failure)",
    "older-value": "the figure is older than the chosen period",
    "near-limit": "within 5 % of the limit",
    "not-due": "the goal year has not come",
    "with-city": "goes together with Jingzhou city",
    "too-few": "too few months were monitored to assess",
    "worse-than-before": "the task is met, but it is worse than the period before",
  },
  waterStatus: {
    1: "excellent",
    2: "excellent",
    3: "good",
    4: "light pollution",
    5: "moderate pollution",
    6: "heavy pollution",
  },
};
