import type { Verdict } from "../../domain/gaps/verdict";
import type { TownReadiness } from "../../domain/town-readiness";
import type { UnitCode } from "../../domain/unit-code";
import { svgPaths } from "../../geometry/svg-paths";
import { formatFigurePeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import type { TownsFacts } from "../../messages/zh-towns-page";
import { gapWords } from "../../panels/figure-words";
import { standingSigns } from "../../panels/towns-page/standing-mark";
import { TownsPage } from "../../panels/towns-page/towns-page";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { passesUnit } from "../../state/filters";
import { selectIndicators, selectUnits } from "../../state/select-places";
import { selectTowns } from "../../state/select-towns";
import { chooseLevel, openPage, select } from "../../state/transitions";
import { placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

const PICTURE_WIDTH = 1000;

const selectPaths = derive(
  (state: AppState) => [state.shapes.township],
  (shapes) => shapes && svgPaths(shapes, PICTURE_WIDTH),
);

/** Townships the filter lets through: chosen themselves, or by their county. */
const selectShownTowns = derive(
  (state: AppState) => [selectTowns(state), state.choices.filters],
  (towns, filters) =>
    towns?.filter(
      ({ unit }) =>
        passesUnit(filters, unit.code) ||
        (unit.parent !== null && passesUnit(filters, unit.parent)),
    ) ?? null,
);

const selectPicture = derive(
  (state: AppState) => [selectPaths(state), selectShownTowns(state), state.choices.language],
  (paths, towns, language) => {
    if (!paths || !towns) return null;
    const byCode = new Map(towns.map((town) => [town.unit.code as string, town]));
    const shapes = paths.shapes.flatMap((shape) => {
      const town = byCode.get(shape.code);
      if (!town) return { ...shape, tone: "none", sign: "", name: "" };
      const { standing, unit } = town;
      const name = `${unit.name[language]} · ${messages[language].townsPage.standings[standing]}`;
      const sign = standing === "lacking" || standing === "unknown" ? "" : standingSigns[standing];
      return { ...shape, tone: standing, sign, name };
    });
    return { width: paths.width, height: paths.height, shapes };
  },
);

const selectPlaceless = derive(
  (state: AppState) => [state.pack, selectUnits(state)],
  ({ ecoTowns }, units) =>
    ecoTowns.filter(({ unit, kind }) => kind === "village" || !unit || !units.has(unit)),
);

/** Eco-towns and eco-villages beside the townships' own gaps. */
export function Towns({ store }: Services) {
  const { language, selection } = useSelected(store, ({ choices }) => choices);
  const period = useSelected(
    store,
    ({ results, choices }) => results.townshipFigures.value?.period ?? choices.period,
  );
  const towns = useSelected(store, selectShownTowns);
  const picture = useSelected(store, selectPicture);
  const indicators = useSelected(store, selectIndicators);
  const names = useSelected(store, placeNames);
  const placeless = useSelected(store, selectPlaceless);
  const text = messages[language];
  if (!towns) return <p className="page-waiting">{text.waiting}</p>;
  const lackWords = (verdict: Verdict) => {
    const indicator = indicators.get(verdict.indicator);
    if (!indicator) return verdict.indicator;
    const gap = gapWords(verdict, indicator, { text, language });
    return [indicator.name[language], gap ?? ""].join(" ").trim();
  };
  return (
    <TownsPage
      {...{ text, language, towns, picture, placeless, lackWords }}
      facts={factsOf(towns, formatFigurePeriod(language, period))}
      selected={selection.kind === "unit" ? selection.code : null}
      nameOfUnit={(code) => names.get(code) ?? text.none}
      onTown={(code) => store.update(select, { kind: "unit", code: code as UnitCode })}
      onMap={() => {
        store.update(chooseLevel, "township");
        store.update(openPage, "map");
      }}
      onClose={() => store.update(openPage, "map")}
    />
  );
}

function factsOf(towns: readonly TownReadiness[], period: string): TownsFacts {
  const count = (test: (town: TownReadiness) => boolean) => towns.filter(test).length;
  return {
    period,
    townships: towns.length,
    named: count(({ standing }) => standing === "named"),
    ready: count(({ standing }) => standing === "ready"),
    lackingOne: count(({ standing, lacking }) => standing === "lacking" && lacking.length === 1),
    unknown: count(({ standing }) => standing === "unknown"),
  };
}
