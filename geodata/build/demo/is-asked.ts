import type { ConditionalRule, Indicator, Rule } from "../../../src/domain/programme/programme";
import type { DemoConfig, DemoUnit } from "./demo-config";

const levelOf = ({ level }: DemoUnit) => (level === "city" ? "city" : "county");

/** Whether a unit reports an indicator it has a rule for; townships the few that make sense there. */
export function isAsked(config: DemoConfig, indicator: Indicator, unit: DemoUnit): boolean {
  if (indicator.notApplicable) return false;
  if (unit.level === "township") return config.townshipIndicators.includes(indicator.id);
  return indicator.attribute[levelOf(unit)] !== null && askedRule(indicator, unit) !== null;
}

/** The rule that fits the unit's level, terrain and its city's climate and size. */
export function askedRule({ rules }: Indicator, unit: DemoUnit): Rule | null {
  const here: ConditionalRule["when"] = { ...unit, level: levelOf(unit) };
  const names = ["level", "terrain", "climate", "citySize"] as const;
  const fits = rules.find(({ when }) =>
    names.every((name) => when[name] === undefined || when[name] === here[name]),
  );
  return fits?.rule ?? null;
}
