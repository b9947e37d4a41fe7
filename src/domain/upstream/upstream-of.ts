import type { Bilingual } from "../bilingual";
import type { Provenance } from "../provenance";
import type { Unit } from "../unit";
import { isTownshipCode, type UnitCode, type UnitLevel } from "../unit-code";
import { isSectionOf } from "../water/is-section-of";
import type { Assessed } from "../water/region";
import type { Drainage, DrainageLink, DrainageRelation } from "./drainage";

export type UnitRelation = Exclude<DrainageRelation, "upstream">;

/** A place above a section or answerable for it; each once, by its strongest relation. */
export interface UpstreamUnit {
  /** Code, or for a place that is known by name only its name. */
  readonly key: string;
  readonly name: Bilingual;
  /** `outside`: not of the city. */
  readonly level: UnitLevel | "outside";
  readonly parent: UnitCode | null;
  readonly relation: UnitRelation;
  readonly km: number | null;
  readonly provenance: Provenance;
  /** The sections above the chosen one that lie in it. */
  readonly sections: readonly Assessed[];
}

/** A section whose water comes to the chosen one. */
export interface UpstreamSection extends Assessed {
  /** 1: the next above · 2: above that · … the shortest way where there are several. */
  readonly steps: number;
  /** The section its water comes to next. */
  readonly into: string;
  readonly provenance: Provenance;
}

/** A section of the same water of which nobody says that it is above or below. */
export interface LeftOutSection extends Assessed {
  readonly reason: "same-lake" | "order-unknown";
}

export interface Upstream {
  readonly chosen: Assessed;
  readonly units: readonly UpstreamUnit[];
  readonly sections: readonly UpstreamSection[];
  readonly leftOut: readonly LeftOutSection[];
  /** The pack says something of what drains to this section (else 未提供汇水关系). */
  readonly isGiven: boolean;
}

export interface UpstreamGiven {
  readonly sections: readonly Assessed[];
  readonly units: readonly Unit[];
  /** Undefined: the pack says nothing. */
  readonly drainage: Drainage | undefined;
}

const strongestFirst: readonly UnitRelation[] = ["drains", "shares", "along"];

/**
 * What stands above a section: the places that drain to it, share it or lie along its water, and every
 * section above it, each with its class and state in the period the sections were assessed for. Null for
 * a section that is not there. Links to sections the pack lacks are passed over.
 */
export function upstreamOf(id: string, given: UpstreamGiven): Upstream | null {
  const chosen = given.sections.find(({ section }) => section.id === id);
  if (!chosen) return null;
  const links = given.drainage?.links ?? [];
  const sections = sectionsAbove(id, links, given.sections);
  return {
    chosen,
    sections,
    units: unitsOf(chosen, links, { ...given, above: sections }),
    leftOut: leftOutOf(chosen, { ...given, links, above: sections }),
    isGiven: links.some(({ section }) => section === id),
  };
}

/** Breadth first, so that a section reached in two ways counts by the shorter one; a circle ends. */
function sectionsAbove(
  id: string,
  links: readonly DrainageLink[],
  sections: readonly Assessed[],
): readonly UpstreamSection[] {
  const found = new Map<string, UpstreamSection>();
  let here = [id];
  for (let steps = 1; here.length > 0; steps++) {
    const next: string[] = [];
    for (const { section: into, other, provenance } of upwards(links, here)) {
      const above = sections.find(({ section }) => section.id === other);
      if (!above || other === id || found.has(other)) continue;
      found.set(other, { ...above, steps, into, provenance });
      next.push(other);
    }
    here = next;
  }
  return [...found.values()];
}

function upwards(links: readonly DrainageLink[], here: readonly string[]) {
  return links.filter(({ relation, section }) => relation === "upstream" && here.includes(section));
}

interface UnitsGiven extends UpstreamGiven {
  readonly above: readonly UpstreamSection[];
}

function unitsOf(
  chosen: Assessed,
  links: readonly DrainageLink[],
  given: UnitsGiven,
): readonly UpstreamUnit[] {
  const own = links
    .filter(({ section }) => section === chosen.section.id)
    .toSorted((a, b) => Number(isTownship(a)) - Number(isTownship(b)) || length(b) - length(a))
    .flatMap((link) =>
      link.relation === "upstream" ? [] : [unitOf({ ...link, relation: link.relation }, given)],
    );
  return eachOnce([...own, ...sharing(chosen, given)]);
}

const isTownship = ({ other }: DrainageLink) => isTownshipCode(other);

const length = ({ km }: DrainageLink) => km ?? 0;

/** In the order of the relations; a place named twice keeps the stronger one. */
function eachOnce(units: readonly UpstreamUnit[]): readonly UpstreamUnit[] {
  const inOrder = strongestFirst.flatMap((relation) =>
    units.filter((unit) => unit.relation === relation),
  );
  return inOrder.filter(
    (unit, index) => inOrder.findIndex((each) => isSamePlace(each, unit)) === index,
  );
}

/** Cities and counties are also told by name, as some sources name them; townships share names. */
function isSamePlace(one: UpstreamUnit, other: UpstreamUnit): boolean {
  if (one.key === other.key) return true;
  const areNamed = one.level !== "township" && other.level !== "township";
  return areNamed && one.name.zh === other.name.zh;
}

type UnitLink = DrainageLink & { readonly relation: UnitRelation };

function unitOf(link: UnitLink, given: UnitsGiven): UpstreamUnit {
  const unit = given.units.find(({ code }) => code === link.other);
  const name = link.name || link.other;
  return {
    key: link.other,
    name: unit?.name ?? { zh: name, en: name },
    level: unit?.level ?? "outside",
    parent: unit?.parent ?? null,
    relation: link.relation,
    km: link.km,
    provenance: link.provenance,
    sections: unit ? given.above.filter(({ section }) => isSectionOf(section, unit)) : [],
  };
}

/** Who is answerable by the table of sections itself. */
function sharing({ section }: Assessed, given: UnitsGiven): readonly UpstreamUnit[] {
  return section.sharedBy.map((shared) => {
    const unit = given.units.find(({ code, name }) => code === shared || name.zh === shared);
    const provenance: Provenance = { status: "sourced", note: section.positionNote };
    const link = { section: section.id, relation: "shares", other: unit?.code ?? shared } as const;
    return unitOf({ ...link, name: shared, km: null, provenance }, given);
  });
}

interface LeftOutGiven extends UnitsGiven {
  readonly links: readonly DrainageLink[];
}

function leftOutOf({ section }: Assessed, given: LeftOutGiven): readonly LeftOutSection[] {
  const { sections, links, above } = given;
  const reason = section.waterKind === "lake" ? "same-lake" : "order-unknown";
  return sections
    .filter((other) => {
      const { id, waterBody } = other.section;
      if (id === section.id || waterBody !== section.waterBody) return false;
      if (above.some((each) => each.section.id === id)) return false;
      return !sectionsAbove(id, links, sections).some((each) => each.section.id === section.id);
    })
    .map((other) => ({ ...other, reason }));
}
