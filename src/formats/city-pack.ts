import * as v from "valibot";
import type { CityPack } from "../domain/city";
import type { EditTable } from "../domain/pack-edits/pack-edit";
import { domainIds, type Programme } from "../domain/programme/programme";
import { AppError } from "../errors";

const Bilingual = v.object({ zh: v.string(), en: v.string() });
const Provenance = v.object({
  status: v.picklist(["sourced", "memory", "derived", "estimated", "demo", "user", "unknown"]),
  note: v.string(),
});
const Attribute = v.nullable(v.picklist(["binding", "advisory", "unstated"]));
const Terrain = v.picklist(["plain", "hill", "mountain", "arid", "plateau"]);
const Rule = v.variant("kind", [
  v.object({
    kind: v.literal("at-least"),
    value: v.number(),
    orImproving: v.optional(v.boolean()),
  }),
  v.object({ kind: v.picklist(["more-than", "at-most", "exactly"]), value: v.number() }),
  v.object({ kind: v.literal("stated"), expected: v.string() }),
  v.object({
    kind: v.literal("assigned"),
    better: v.picklist(["higher", "lower"]),
    notWorse: v.boolean(),
    also: v.optional(v.object({ comparison: v.picklist(["≥", "≤"]), value: v.number() })),
  }),
  v.object({
    kind: v.literal("trend"),
    trend: v.picklist(["not-decreasing", "decreasing", "area-kept"]),
  }),
  v.object({ kind: v.literal("named-by") }),
]);
const DomainId = v.picklist(domainIds);
const ConditionalRule = v.object({
  when: v.object({
    level: v.optional(v.picklist(["city", "county"])),
    terrain: v.optional(Terrain),
    climate: v.optional(v.picklist(["arid", "other"])),
    citySize: v.optional(v.picklist(["super", "large", "medium-small"])),
  }),
  rule: Rule,
  wording: v.string(),
});
const Indicator = v.object({
  id: v.string(),
  domain: DomainId,
  number: v.string(),
  name: Bilingual,
  aliases: v.optional(v.array(v.string())),
  unit: Bilingual,
  rules: v.array(ConditionalRule),
  attribute: v.object({ city: Attribute, county: Attribute }),
  notApplicable: v.optional(Bilingual),
  series: v.optional(v.string()),
  replaces: v.optional(v.nullable(v.string())),
  rollUp: v.optional(
    v.pipe(
      v.object({
        method: v.picklist(["sum", "area-mean", "population-mean", "mean", "worst", "share-met"]),
        floor: v.number(),
        weight: v.optional(v.string()),
        provenance: Provenance,
      }),
      v.check(({ method, weight }) => method !== "population-mean" || weight !== undefined),
    ),
  ),
  plausible: v.nullable(v.tuple([v.number(), v.number()])),
  decimals: v.number(),
  departments: v.object({ lead: v.string(), support: v.array(v.string()) }),
  definition: v.string(),
  formula: v.string(),
  dataSource: v.string(),
  clause: v.string(),
  provenance: Provenance,
});
const ProgrammePack = v.object({
  id: v.string(),
  name: Bilingual,
  document: v.string(),
  version: v.optional(
    v.object({
      year: v.number(),
      inForceFrom: v.nullable(v.string()),
      note: Bilingual,
      isPartial: v.boolean(),
      provenance: Provenance,
    }),
  ),
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
  programmeInForce: v.string(),
  versions: v.array(v.object({ id: v.string(), file: v.string() })),
  terrain: v.object({
    fallback: Terrain,
    units: v.record(v.string(), Terrain),
    provenance: v.optional(Provenance),
  }),
  layers: v.optional(
    v.array(v.picklist(["county", "township", "hydro", "protected", "neighbours"])),
  ),
  setting: v.object({
    climate: v.picklist(["arid", "other"]),
    citySize: v.picklist(["super", "large", "medium-small"]),
    provenance: Provenance,
  }),
  waterSeasons: v.object({
    high: v.array(v.number()),
    level: v.array(v.number()),
    low: v.array(v.number()),
    provenance: Provenance,
  }),
  provincialTolerance: v.nullable(v.number()),
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
const Drainage = v.object({
  links: v.array(
    v.object({
      section: v.string(),
      relation: v.picklist(["drains", "shares", "along", "upstream"]),
      other: v.string(),
      name: v.string(),
      km: v.nullable(v.number()),
      provenance: Provenance,
    }),
  ),
  lines: v.array(
    v.object({
      waterBody: v.string(),
      line: v.string(),
      drawn: v.picklist(["downstream", "upstream", "shore"]),
    }),
  ),
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
  programmes: v.array(ProgrammePack),
  places: v.object({ units: v.array(Unit), sections: v.array(Section) }),
  limits: v.array(Limits),
  ecoTowns: v.array(EcoTown),
  otherNames: v.object({
    aliases: v.array(v.object({ text: v.string(), code: v.string() })),
    history: v.array(v.object({ from: v.string(), to: v.string(), until: v.string() })),
  }),
  drainage: v.optional(Drainage),
  sources: v.array(LayerSource),
  english: v.optional(v.record(v.string(), v.string())),
});

/** What a row of each editable table must look like: the same schemas the whole pack is read by. */
export const rowSchemas: Readonly<Record<EditTable, v.GenericSchema>> = {
  settings: City,
  terrain: v.object({ terrain: Terrain }),
  zones: Unit,
  indicators: Indicator,
  limits: ConditionalRule,
  sections: Section,
};

/**
 * Checks a city's pack.json and answers it typed; what does not fit throws `table-damaged` with the
 * path of the first fault.
 */
export function parseCityPack(text: string): CityPack {
  // Codes are text in the file; their brand is given here, once.
  return checked(text, "pack.json", Pack) as unknown as CityPack;
}

/** Checks one version of the indicator system in the same way. */
export function parseProgramme(text: string): Programme {
  return checked(text, "programme.json", ProgrammePack) as Programme;
}

function checked<Schema extends v.GenericSchema>(text: string, file: string, schema: Schema) {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (problem) {
    throw new AppError("table-damaged", { file, place: "JSON" }, { cause: problem });
  }
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]) ?? "";
  throw new AppError("table-damaged", { file, place });
}
