import { messages } from "../../messages/messages";
import { SectionPage } from "../../panels/section-page/section-page";
import { selectUnits } from "../../state/select-places";
import {
  selectSectionNotes,
  selectSectionRobustness,
  selectSectionTrends,
} from "../../state/select-section-page";
import {
  selectCardSection,
  selectSectionMonths,
  selectWaterPeriodShown,
} from "../../state/select-sections";
import {
  chooseItem,
  chooseSpan,
  openPage,
  setUserTarget,
  showUpstream,
} from "../../state/transitions";
import { changeUi } from "../../state/ui-state";
import type { Services } from "../services";
import { viewSql } from "../sql/view-sql";
import { useSelected } from "../use-selected";
import { SectionTakes } from "./section-takes";

/** One section: its class against its target, every item month by month, its trend and its doubts. */
export function SectionOwn(services: Services) {
  const { store, ui, sql } = services;
  const choices = useSelected(store, (state) => state.choices);
  const { limits } = useSelected(store, (state) => state.pack);
  const units = useSelected(store, selectUnits);
  const chosen = useSelected(store, selectCardSection);
  const months = useSelected(store, selectSectionMonths);
  const { sectionHistory, absences } = useSelected(store, (state) => state.results);
  const trends = useSelected(store, selectSectionTrends);
  const robustness = useSelected(store, selectSectionRobustness);
  const notes = useSelected(store, selectSectionNotes);
  const period = useSelected(store, selectWaterPeriodShown);
  const { language } = choices;
  const text = messages[language];
  if (!chosen) return <p className="page-waiting">{text.pickSomething}</p>;
  return (
    <>
      <SectionPage
        {...{ text, language, limits, months, trends, robustness, notes }}
        {...chosen}
        acidity={choices.method.acidity}
        period={period}
        countyName={units.get(chosen.section.county ?? "")?.name[language] ?? ""}
        readings={sectionHistory.value ?? []}
        absences={absences.value ?? []}
        item={choices.item}
        onItem={(item) => store.update(chooseItem, item)}
        span={choices.span}
        onSpan={(span) => store.update(chooseSpan, span)}
        userTarget={choices.userTarget}
        onUserTarget={(rank) => store.update(setUserTarget, rank)}
        onWhy={() => ui.update(changeUi, { dialog: "why" })}
        onSql={() => viewSql({ store, sql })}
        onUpstream={() => store.update(showUpstream, chosen.section.id)}
        onTakes={() => ui.update(changeUi, { dialog: "takes" })}
        onClose={() => store.update(openPage, "water")}
      />
      <SectionTakes {...services} />
    </>
  );
}
