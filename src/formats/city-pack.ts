import * as v from "valibot";
import type { CityPack } from "../domain/city";
import { AppError } from "../errors";

const Bilingual = v.object({ zh: v.string(), en: v.string() });
const Provenance = v.object({
  status: v.picklist(["sourced", "memory", "derived", "estimated", "demo", "user", "unknown"]),
  note: v.string(),
});
const Attribute = v.nullable(v.picklist(["binding", "advisory"]));
const Terrain = v.picklist(["plain", "hill", "mountain", "arid", "plateau"]);
const Rule = v.variant("kind", [
  v.object({ kind: v.picklist(["at-least", "at-most", "exactly"]), value: v.number() }),
  v.object({ kind: v.literal("stated"), expected: v.string() }),
  v.object({
    kind: v.literal("assigned"),
    better: v.picklist(["higher", "lower"]),
    notWorse: v.boolean(),
  }),
  v.object({
    kind: v.literal("trend"),
    trend: v.picklist(["not-decreasing", "decreasing", "area-kept"]),
  }),
  v.object({ kind: v.literal("named-by") }),
]);
const DomainId = v.picklist([
  "goal",
  "institution",
  "security",
  "space",
  "economy",
  "life",
  "culture",
  "context",
]);
const Indicator = v.object({
  id: v.string(),
  domain: DomainId,
  number: v.string(),
  name: Bilingual,
  unit: Bilingual,
  rules: v.array(
    v.object({
      when: v.object({
        level: v.optional(v.picklist(["city", "county"])),
        terrain: v.optional(Terrain),
      }),
      rule: Rule,
      wording: v.string(),
    }),
  ),
  attribute: v.object({ city: Attribute, county: Attribute }),
  notApplicable: v.optional(Bilingual),
  plausible: v.nullable(v.tuple([v.number(), v.number()])),
  decimals: v.number(),
  departments: v.object({ lead: v.string(), support: v.array(v.string()) }),
  definition: v.string(),
  formula: v.string(),
  dataSource: v.string(),
  clause: v.string(),
  provenance: Provenance,
});
const Programme = v.object({
  id: v.string(),
  name: Bilingual,
  document: v.string(),
  domains: v.array(v.object({ id: DomainId, name: Bilingual })),
  indicators: v.array(Indicator),
});
const Tier = v.picklist(["national", "provincial", "with-city"]);
const City = v.object({
  id: v.string(),
  code: v.string(),
  name: Bilingual,
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  programmes: v.array(v.string()),
  terrain: v.object({ fallback: Terrain, units: v.record(v.string(), Terrain) }),
  namingGoals: v.array(
    v.object({ unit: v.string(), tier: Tier, year: v.number(), clause: v.string() }),
  ),
  namingOutcomes: v.array(
    v.object({
      unit: v.string(),
      tier: v.picklist(["national", "provincial"]),
      year: v.number(),
      outcome: v.picklist(["named", "not-in-list", "unknown"]),
      provenance: Provenance,
    }),
  ),
  workItems: v.array(v.object({ number: v.number(), text: Bilingual })),
});
const Unit = v.object({
  code: v.string(),
  level: v.picklist(["city", "county", "zone", "township"]),
  name: Bilingual,
  initials: v.string(),
  pinyin: v.string(),
  parent: v.nullable(v.string()),
  drawnIn: v.nullable(v.string()),
  hasPolygon: v.boolean(),
  areaKm2: v.nullable(v.number()),
  seatBasis: v.nullable(v.picklist(["geonames", "county_seat", "estimate"])),
});
const Rank = v.picklist([1, 2, 3, 4, 5, 6]);
const Section = v.object({
  id: v.string(),
  name: Bilingual,
  initials: v.string(),
  pinyin: v.string(),
  waterBody: v.string(),
  waterKind: v.picklist(["river", "lake"]),
  controlLevel: v.picklist(["national", "provincial"]),
  county: v.nullable(v.string()),
  sharedBy: v.array(v.string()),
  position: v.nullable(v.tuple([v.number(), v.number()])),
  positionStatus: v.picklist(["derived", "schematic", "unknown"]),
  positionNote: v.string(),
  officialTarget: v.nullable(Rank),
  outside: v.boolean(),
  evidence: v.string(),
});
const Limits = v.object({
  item: v.string(),
  name: Bilingual,
  unit: v.string(),
  direction: v.picklist(["at-most", "at-least", "range"]),
  waterKind: v.picklist(["river", "lake", "all"]),
  limits: v.array(v.number()),
  participates: v.boolean(),
  hasMultiple: v.boolean(),
  isPriorityPollutant: v.boolean(),
  number: v.number(),
  decimals: v.number(),
  clause: v.string(),
});
const EcoTown = v.object({
  unit: v.nullable(v.string()),
  name: v.string(),
  county: v.nullable(v.string()),
  kind: v.picklist(["town", "village"]),
  level: v.picklist(["provincial", "municipal", "national"]),
  year: v.number(),
  status: v.picklist(["named", "declared", "planned"]),
  count: v.number(),
  source: v.string(),
  note: v.string(),
});
const LayerSource = v.object({
  layer: v.string(),
  name: Bilingual,
  origin: Bilingual,
  date: v.string(),
  licence: v.string(),
  datum: v.string(),
  faults: v.array(Bilingual),
});
const Pack = v.object({
  city: City,
  programmes: v.array(Programme),
  places: v.object({ units: v.array(Unit), sections: v.array(Section) }),
  limits: v.array(Limits),
  ecoTowns: v.array(EcoTown),
  sources: v.array(LayerSource),
});

/**
 * Checks a city's pack.json and answers it typed; what does not fit throws `table-damaged` with the
 * path of the first fault.
 */
export function parseCityPack(text: string): CityPack {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (problem) {
    throw new AppError("table-damaged", { file: "pack.json", place: "JSON" }, { cause: problem });
  }
  const parsed = v.safeParse(Pack, raw);
  // Codes are text in the file; their brand is given here, once.
  if (parsed.success) return parsed.output as unknown as CityPack;
  const place = v.getDotPath(parsed.issues[0]) ?? "";
  throw new AppError("table-damaged", { file: "pack.json", place });
}
