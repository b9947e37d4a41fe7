import type { Unit } from "../unit";
import type { Section } from "./section";

/** Whether a section lies in a county or is shared by it, which is published by code or by name. */
export function isSectionOf(
  { county, sharedBy }: Pick<Section, "county" | "sharedBy">,
  { code, name }: Pick<Unit, "code" | "name">,
): boolean {
  return county === code || sharedBy.includes(code) || sharedBy.includes(name.zh);
}
