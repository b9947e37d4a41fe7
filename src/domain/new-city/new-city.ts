import type { Bilingual } from "../bilingual";
import type { City, CityPack, LayerSource, PolygonLayer } from "../city";
import type { PlaceAlias } from "../join/place-index";
import type { Programme } from "../programme/programme";
import type { Provenance } from "../provenance";
import type { Unit } from "../unit";
import type { UnitCode } from "../unit-code";
import type { ItemLimits } from "../water/limits";
import type { Section } from "../water/section";
import { forCoast } from "./for-coast";
import { generalContext } from "./general-context";

/** What is known of a prefecture before anybody wrote a pack for it: places, no figure. */
export interface GivenCity {
  readonly id: string;
  readonly code: UnitCode;
  readonly name: Bilingual;
  readonly bounds: City["bounds"];
  /** The city itself first, then counties, zones and townships. */
  readonly units: readonly Unit[];
  readonly sections: readonly Section[];
  /** The same indicator packs for every city; goals of one city's notice are left out. */
  readonly programmes: readonly Programme[];
  readonly programmeInForce: string;
  readonly versions: City["versions"];
  readonly limits: readonly ItemLimits[];
  readonly aliases: readonly PlaceAlias[];
  readonly layers: readonly PolygonLayer[];
  readonly sources: readonly LayerSource[];
  readonly english?: CityPack["english"];
}

const UNSET: Provenance = {
  status: "unknown",
  note: "默认值，未经确认；在“城市包”页修改",
};

/**
 * A pack without a single made-up figure. What its rules must know of the place (terrain, climate, size,
 * seasons) is a default marked as unknown, for a person to set.
 */
export function newCityPack(given: GivenCity): CityPack {
  const { programmes, units, sections } = given;
  return {
    city: cityOf(given),
    programmes: programmes
      .filter(({ domains }) => !domains.some(({ id }) => id === "goal"))
      .map((programme) => forCoast(generalContext(programme), given.code)),
    places: { units, sections },
    limits: given.limits,
    ecoTowns: [],
    otherNames: { aliases: given.aliases, history: [] },
    sources: given.sources,
    ...(given.english ? { english: given.english } : {}),
  };
}

function cityOf({ id, code, name, bounds, ...given }: GivenCity): City {
  const programmes = given.programmes.filter(
    ({ domains }) => !domains.some((domain) => domain.id === "goal"),
  );
  return {
    id,
    code,
    name,
    bounds,
    programmes: programmes.map((programme) => programme.id),
    programmeInForce: given.programmeInForce,
    versions: given.versions,
    layers: given.layers,
    terrain: { fallback: "plain", units: {}, provenance: UNSET },
    setting: { climate: "other", citySize: "medium-small", provenance: UNSET },
    waterSeasons: {
      high: [6, 7, 8, 9],
      level: [4, 5, 10, 11],
      low: [1, 2, 3, 12],
      provenance: UNSET,
    },
    provincialTolerance: null,
    namingGoals: [],
    namingOutcomes: [],
    workItems: [],
  };
}
