import { messages } from "../../messages/messages";
import { SidePage } from "../../panels/side-page/side-page";
import type { AppState } from "../../state/app-state";
import { selectChosenIndicator, seriesOf } from "../../state/select-places";
import { changeSide, picturesOf, showsSideTownships, sidePictureOf } from "../../state/side-view";
import { chooseLevel, openPage, pickIndicator } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { WaterPeriods as WaterPeriod } from "../water-periods";
import { FigurePeriod, FigureSpan, WaterPeriods } from "./change-choices";
import { selectIndicatorOptions } from "./select-indicator-options";
import { selectSideSentence } from "./select-side-sentence";
import { SidePair } from "./side-pair";
import { SideSectionCounties } from "./side-section-counties";
import { SideTownCounties } from "./side-town-counties";
import { SideUnits } from "./side-units";
import { SideWater } from "./side-water";
import { SideWaterRun } from "./side-water-run";

/** Two periods side by side, or two indicators at once. */
export function Side(services: Services) {
  const { store } = services;
  const { language, indicator, level } = useSelected(store, ({ choices }) => choices);
  const picture = useSelected(store, pictureOf);
  const indicators = useSelected(store, selectIndicatorOptions);
  const isWaiting = useSelected(store, isAsking);
  const { sentence, hasDemo } = useSelected(store, selectSideSentence);
  return (
    <SidePage
      {...{ level, picture, indicator, indicators, isWaiting, sentence, hasDemo }}
      text={messages[language]}
      pictures={picturesOf(level)}
      periods={<Periods {...services} />}
      body={isWaiting ? null : <Body {...services} />}
      onLevel={(each) => store.update(chooseLevel, each)}
      onPicture={(each) => store.update(changeSide, { picture: each })}
      onIndicator={(id) => store.update(pickIndicator, id)}
      onClose={() => store.update(openPage, "map")}
    />
  );
}

const pictureOf = ({ choices }: AppState) => sidePictureOf(choices);

function Body(services: Services) {
  const level = useSelected(services.store, ({ choices }) => choices.level);
  const picture = useSelected(services.store, pictureOf);
  if (level === "section") return <WaterBody {...services} picture={picture} />;
  if (picture === "counties") return <SideTownCounties {...services} />;
  return picture === "pair" ? <SidePair {...services} /> : <SideUnits {...services} />;
}

function WaterBody({ picture, ...services }: Services & { readonly picture: string }) {
  if (picture === "counties") return <SideSectionCounties {...services} />;
  return picture === "multiples" ? <SideWaterRun {...services} /> : <SideWater {...services} />;
}

/** Small maps of counties show one period; those of the water's periods lead up to one. */
function Periods(services: Services) {
  const level = useSelected(services.store, ({ choices }) => choices.level);
  const picture = useSelected(services.store, pictureOf);
  if (level !== "section")
    return picture === "counties" ? <FigurePeriod {...services} /> : <FigureSpan {...services} />;
  const isOne = picture === "counties" || picture === "multiples";
  return isOne ? <WaterPeriod {...services} /> : <WaterPeriods {...services} />;
}

function isAsking(state: AppState): boolean {
  const { choices, results, shapes } = state;
  if (shapes.county === null) return true;
  if (choices.level === "township") return areTownshipsAsked(state);
  const water = pictureOf(state) === "multiples" ? results.readingsRun : results.readingsBefore;
  const asked = choices.level === "section" ? water : results.history;
  return asked.value === null || areTownshipsAsked(state);
}

/** Their figures or borders are still to come; borders that a city does not have, or lost, are not waited for. */
function areTownshipsAsked(state: AppState): boolean {
  const { choices, results, shapes, pack, missingLayers } = state;
  if (!showsSideTownships(choices)) return false;
  const hasBorders = pack.city.layers?.includes("township") ?? true;
  const isDrawn = !hasBorders || missingLayers.includes("township") || shapes.township !== null;
  const isAnswered = results.townshipHistory.kind !== "waiting" || isOfChosen(state);
  return !isAnswered || !isDrawn;
}

/** What was answered last is of the chosen indicator, and stays while it is asked again. */
function isOfChosen(state: AppState): boolean {
  const chosen = selectChosenIndicator(state);
  const years = state.results.townshipHistory.value ?? [];
  return years.some(({ rows }) => chosen && rows.some((row) => row.indicator === seriesOf(chosen)));
}
