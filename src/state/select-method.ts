import type { Method } from "../domain/method/method";
import type { WaterSeasons } from "../domain/period";
import type { CitySetting } from "../domain/programme/city-setting";
import type { ConditionName } from "../domain/programme/rule-for";
import type { Terrain, Unit } from "../domain/unit";
import type { Acidity } from "../domain/water/averages";
import type { WaterStandard } from "../domain/water/water-standard";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { countyOf, selectUnits } from "./select-places";

/** By what readings are judged: the standard's limits, applied as the person wants. */
export const selectStandard = derive(
  ({ pack, choices }: AppState) => [
    pack.limits,
    pack.city.waterSeasons,
    choices.method.rounding,
    choices.method.oxygenBySaturation,
    choices.method.acidity,
  ],
  (limits, seasons, rounding, dissolvedOxygenBySaturation, acidity) =>
    ({
      limits,
      seasons,
      rounding,
      dissolvedOxygenBySaturation,
      acidity,
    }) satisfies WaterStandard & {
      readonly seasons: WaterSeasons;
      readonly acidity: Acidity;
    },
);

/** What decides between the rules of an indicator for one unit, and what of it the person set. */
export interface UnitConditions {
  readonly terrain: Terrain;
  readonly setting: CitySetting;
  readonly ownConditions: readonly ConditionName[];
}

/** A township is of its county's terrain, unless something is known of the township itself. */
export const selectConditionsOf = derive(
  (state: AppState) => [state.pack.city, state.choices.method, selectUnits(state)],
  ({ terrain, setting }, method, units) => {
    const own = ownSettings(method);
    return (unit: Unit): UnitConditions => {
      const codes = [unit.code, countyOf(units, unit)];
      const chosen = codes.flatMap((code) => method.terrains[code] ?? [])[0];
      const known = codes.flatMap((code) => terrain.units[code] ?? [])[0];
      return {
        terrain: chosen ?? known ?? terrain.fallback,
        setting: {
          ...setting,
          climate: method.climate ?? setting.climate,
          citySize: method.citySize ?? setting.citySize,
        },
        ownConditions: chosen ? ["terrain", ...own] : own,
      };
    };
  },
);

function ownSettings({ climate, citySize }: Method): readonly ConditionName[] {
  return [
    ...(climate === null ? [] : (["climate"] as const)),
    ...(citySize === null ? [] : (["citySize"] as const)),
  ];
}
