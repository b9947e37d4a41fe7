import { yearBefore } from "../../domain/period";
import type { UnitCode } from "../../domain/unit-code";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { WaterPage } from "../../panels/water-page/water-page";
import { WhatItTakesPanel } from "../../panels/what-it-takes/what-it-takes";
import { selectUnits } from "../../state/select-places";
import { selectWaterPeriodShown } from "../../state/select-sections";
import {
  selectCountyWater,
  selectLakes,
  selectPlaceSections,
  selectPlaceWater,
  selectWaterTakes,
} from "../../state/select-water";
import {
  chooseWaterPlace,
  openLake,
  openPage,
  openSection,
  setProvincialTolerance,
} from "../../state/transitions";
import { changeUi } from "../../state/ui-state";
import { itemNames, placeNames } from "../names";
import { dropScenario, keepScenario, scenariosFile } from "../scenarios";
import type { Services } from "../services";
import { viewSql } from "../sql/view-sql";
import { useSelected } from "../use-selected";
import { WaterPeriods } from "../water-periods";
import { selectMatrix, selectWaterBasis } from "./select-matrix";

/** The water of the city or a county in one period. */
export function Water(services: Services) {
  const { store, ui, sql } = services;
  const choices = useSelected(store, (state) => state.choices);
  const units = useSelected(store, selectUnits);
  const { region, before, change, tests } = useSelected(store, selectPlaceWater);
  const names = useSelected(store, placeNames);
  const nameOf = (code: string) => names.get(code) ?? code;
  const { language } = choices;
  const waterPeriod = useSelected(store, selectWaterPeriodShown);
  const places = [...units.values()]
    .filter(({ level }) => level === "city" || level === "county")
    .map(({ code, name }) => ({ code, name: name[language] }));
  return (
    <>
      <WaterPage
        text={messages[language]}
        {...{ language, region, before, change, tests, places }}
        period={waterPeriod}
        periodPicker={<WaterPeriods store={store} />}
        place={choices.waterPlace}
        onPlace={(code) => store.update(chooseWaterPlace, code as UnitCode)}
        beforePeriod={before && yearBefore(waterPeriod)}
        tolerance={choices.provincialTolerance}
        onTolerance={(tolerance) => store.update(setProvincialTolerance, tolerance)}
        counties={useSelected(store, selectCountyWater).map((each) => ({
          ...each,
          name: nameOf(each.code),
        }))}
        sections={useSelected(store, selectPlaceSections)}
        lakes={useSelected(store, selectLakes)}
        matrix={useSelected(store, selectMatrix)}
        takes={useSelected(store, selectWaterTakes)}
        basis={useSelected(store, selectWaterBasis)}
        nameOfSection={nameOf}
        nameOfItem={useSelected(store, itemNames)}
        onSection={(id) => store.update(openSection, id)}
        onLake={(lake) => store.update(openLake, lake)}
        onSql={() => viewSql({ store, sql })}
        onTakes={() => ui.update(changeUi, { dialog: "takes" })}
        onClose={() => store.update(openPage, "map")}
      />
      <Takes {...services} />
    </>
  );
}

function Takes({ store, ui }: Services) {
  const isOpen = useSelected(ui, ({ dialog }) => dialog === "takes");
  const { language, waterPlace } = useSelected(store, ({ choices }) => choices);
  const waterPeriod = useSelected(store, selectWaterPeriodShown);
  const scenarios = useSelected(store, ({ entries }) => entries.scenarios);
  const names = useSelected(store, placeNames);
  const nameOfPlace = (code: string) => names.get(code) ?? code;
  const what = useSelected(store, selectWaterTakes);
  const text = messages[language];
  const { region } = useSelected(store, selectPlaceWater);
  const goalOf = region.method === "mean" ? text.waterPage.goalMeanWords : text.waterPage.goalWords;
  const goalWords = goalOf(nameOfPlace(waterPlace), formatPeriod(language, waterPeriod));
  return (
    <WhatItTakesPanel
      {...{ text, language, isOpen, goalWords, what, nameOfPlace, scenarios }}
      nameOfItem={useSelected(store, itemNames)}
      onKeep={(title) => keepScenario(store, { title, goal: goalWords, what, place: waterPlace })}
      onClose={() => ui.update(changeUi, { dialog: "none" })}
      onDropScenario={(id) => dropScenario(store, id)}
      onDownload={() => scenariosFile(store)}
    />
  );
}
