import type { ConditionalRule, Indicator } from "../programme/programme";
import { ruleFor } from "../programme/rule-for";
import type { Evidence } from "./evidence";

/** What of the evidence decides between the rules. */
type Judged = Pick<Evidence, "unit" | "terrain" | "setting">;

/** The rule by which this evidence is judged; null where none fits the unit and its conditions. */
export function ruleOf(indicator: Indicator, evidence: Judged): ConditionalRule | null {
  const { unit, terrain, setting } = evidence;
  const known = setting ? { climate: setting.climate, citySize: setting.citySize } : {};
  return ruleFor(indicator, unit, { terrain, ...known });
}
