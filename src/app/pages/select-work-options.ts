import { messages } from "../../messages/messages";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectJudgedIndicators, selectUnits, seriesOf } from "../../state/select-places";
import { domainNames } from "../names";

/** What a task or project can be linked to, and who can lead it, as the pack knows them. */
export const selectWorkOptions = derive(
  (state: AppState) => [
    selectUnits(state),
    selectJudgedIndicators(state),
    domainNames(state),
    state.pack.city.workItems,
    state.choices.language,
  ],
  (units, judged, domains, workItems, language) => {
    const text = messages[language];
    const led = judged.flatMap(({ departments }) => [departments.lead, ...departments.support]);
    return {
      units: [...units.values()].map(({ code, name, level, parent }) => ({
        id: code as string,
        name: name[language],
        group:
          level === "township"
            ? (units.get(parent ?? "")?.name[language] ?? text.unitKind[level])
            : text.unitKind[level],
      })),
      indicators: judged.map((indicator) => ({
        id: seriesOf(indicator),
        name: `${text.given(indicator.number)} ${indicator.name[language]}`.trim(),
        group: domains.get(indicator.domain) ?? "",
      })),
      departments: [...new Set(led.filter((name) => name !== ""))],
      workItems: workItems.map(({ number, text: words }) => ({ number, text: words[language] })),
    };
  },
);
