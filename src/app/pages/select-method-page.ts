import { adjustProgramme, limitKey } from "../../domain/method/adjust-programme";
import { ruleFor } from "../../domain/programme/rule-for";
import { messages } from "../../messages/messages";
import type { TerrainRow } from "../../panels/method-page/method-page";
import type { TriedLimit } from "../../panels/method-page/tried-limits";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectConditionsOf } from "../../state/select-method";
import { selectIndicators, selectUnits } from "../../state/select-places";

/** The counties with their terrain and the first limit that depends on it. */
export const selectTerrainRows = derive(
  (state: AppState) => [
    selectUnits(state),
    selectConditionsOf(state),
    selectIndicators(state),
    state.choices.language,
  ],
  (units, conditionsOf, indicators, language): readonly TerrainRow[] => {
    const asking = [...indicators.values()].find(({ rules }) =>
      rules.some(({ when }) => when.terrain),
    );
    return [...units.values()]
      .filter(({ level }) => level === "county" || level === "city")
      .map((unit) => {
        const { terrain, setting, ownConditions } = conditionsOf(unit);
        const { climate, citySize } = setting;
        const rule = asking && ruleFor(asking, unit, { terrain, climate, citySize });
        return {
          code: unit.code,
          name: unit.name[language],
          terrain,
          isOwn: ownConditions.includes("terrain"),
          limit:
            rule && asking
              ? `${messages[language].stated(rule.wording)} ${asking.unit[language]}`
              : null,
        };
      });
  },
);

/** The limits that are tried, of whatever version, beside the document's own. */
export const selectTriedLimits = derive(
  (state: AppState) => [state.versions, state.choices.method.limits, state.choices.language],
  (versions, limits, language): readonly TriedLimit[] =>
    versions.flatMap((version) =>
      adjustProgramme(version, limits).indicators.flatMap((indicator) =>
        indicator.rules.flatMap(({ wording, adjustedFrom }, place) => {
          if (adjustedFrom === undefined) return [];
          const key = limitKey(indicator.id, place);
          const name = `${version.version?.year ?? ""} ${indicator.name[language]}`.trim();
          const stated = messages[language].stated;
          const document = stated(adjustedFrom);
          return [{ key, indicator: indicator.id, name, document, own: wording }];
        }),
      ),
    ),
);
