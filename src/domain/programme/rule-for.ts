import type { Terrain, Unit } from "../unit";
import type { Attribute, ConditionalRule, Indicator } from "./programme";

/** The city is judged by city rules; counties, function zones and townships by county rules. */
function levelOf({ level }: Unit): "city" | "county" {
  return level === "city" ? "city" : "county";
}

/** 约束性 or 参考性 for this unit; null when the indicator does not apply to it. */
export function attributeFor(indicator: Indicator, unit: Unit): Attribute | null {
  return indicator.notApplicable ? null : indicator.attribute[levelOf(unit)];
}

/**
 * The first rule whose conditions fit the unit. For a township this is its county's rule: the
 * documents set none for townships, so the verdict there is indicative.
 */
export function ruleFor(
  indicator: Indicator,
  unit: Unit,
  terrain: Terrain,
): ConditionalRule | null {
  const level = levelOf(unit);
  const fits = indicator.rules.find(
    ({ when }) => (when.level ?? level) === level && (when.terrain ?? terrain) === terrain,
  );
  return fits ?? null;
}
