import type { SectionTarget } from "./assessment";
import type { ClassRank, Section } from "./section";

/**
 * What a section is held against: its official class; else the one the person set; else, for 国控
 * sections, the notice's 全面消除劣Ⅴ类 (荆政发〔2020〕14号 二（二）五), that is class Ⅴ or better.
 * 省控's 力争基本消除 is not quantified, so they have none. Sections outside the city have none.
 */
export function sectionTarget(
  { officialTarget, controlLevel, outside }: Section,
  userTarget: ClassRank | null,
): SectionTarget | null {
  if (outside) return null;
  if (officialTarget)
    return {
      rank: officialTarget,
      origin: "official",
      provenance: { status: "sourced", note: "" },
    };
  if (userTarget)
    return { rank: userTarget, origin: "user", provenance: { status: "user", note: "" } };
  if (controlLevel !== "national") return null;
  const note = "荆政发〔2020〕14号 二（二）五：国控断面全面消除劣Ⅴ类";
  return { rank: 5, origin: "notice", provenance: { status: "sourced", note } };
}
