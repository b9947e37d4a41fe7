import type { Unit } from "../unit";
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
  conditions: Conditions,
): ConditionalRule | null {
  const here: ConditionalRule["when"] = { ...conditions, level: levelOf(unit) };
  const fits = indicator.rules.find(({ when }) =>
    (["level", ...conditionNames] as const).every(
      (name) => when[name] === undefined || when[name] === here[name],
    ),
  );
  return fits ?? null;
}

/** What is known of a unit's conditions; a rule that asks for one not known does not apply. */
export type Conditions = Omit<ConditionalRule["when"], "level">;

export type ConditionName = keyof Conditions;

export const conditionNames = ["terrain", "climate", "citySize"] as const;
