import { messages } from "../../messages/messages";
import { SidePage } from "../../panels/side-page/side-page";
import type { AppState } from "../../state/app-state";
import { selectChosenIndicator, seriesOf } from "../../state/select-places";
import { changeSide, showsSideTownships } from "../../state/side-view";
import { openPage, pickIndicator } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { WaterPeriods as WaterPeriod } from "../water-periods";
import { WaterPeriods, Year, Years } from "./change-choices";
import { selectIndicatorOptions } from "./select-indicator-options";
import { selectPairSentence } from "./select-side-pair";
import {
  selectSectionCountiesSentence,
  selectTownCountiesSentence,
  selectUnitSentence,
  selectWaterRunSentence,
  selectWaterSentence,
} from "./select-side-sentence";
import { SidePair } from "./side-pair";
import { SideSectionCounties } from "./side-section-counties";
import { SideTownCounties } from "./side-town-counties";
import { SideUnits } from "./side-units";
import { SideWater } from "./side-water";
import { SideWaterRun } from "./side-water-run";

/** Two periods side by side, or two indicators at once. */
export function Side(services: Services) {
  const { store } = services;
  const { language, indicator, side } = useSelected(store, ({ choices }) => choices);
  const indicators = useSelected(store, selectIndicatorOptions);
  const isWaiting = useSelected(store, isAsking);
  const { sentence, hasDemo } = useSelected(store, sentenceOf);
  return (
    <SidePage
      {...{ indicator, indicators, isWaiting, sentence, hasDemo }}
      text={messages[language]}
      matter={side.matter}
      picture={pictureOf(side)}
      periods={<Periods {...services} />}
      body={isWaiting ? null : <Body {...services} />}
      onMatter={(matter) => store.update(changeSide, { matter })}
      onPicture={(picture) => store.update(changeSide, { picture })}
      onIndicator={(id) => store.update(pickIndicator, id)}
      onClose={() => store.update(openPage, "map")}
    />
  );
}

function Body(services: Services) {
  const side = useSelected(services.store, ({ choices }) => choices.side);
  const isCounties = side.picture === "counties";
  if (side.matter === "water") return <WaterBody {...services} picture={side.picture} />;
  if (isCounties) return <SideTownCounties {...services} />;
  return side.picture === "pair" ? <SidePair {...services} /> : <SideUnits {...services} />;
}

function WaterBody({ picture, ...services }: Services & { readonly picture: string }) {
  if (picture === "counties") return <SideSectionCounties {...services} />;
  return picture === "multiples" ? <SideWaterRun {...services} /> : <SideWater {...services} />;
}

/** Small maps of counties show one period; those of the water's periods lead up to one. */
function Periods(services: Services) {
  const { matter, picture } = useSelected(services.store, ({ choices }) => choices.side);
  const isOne = picture === "counties";
  if (matter === "water")
    return isOne || picture === "multiples" ? (
      <WaterPeriod {...services} />
    ) : (
      <WaterPeriods {...services} />
    );
  return isOne ? <Year {...services} /> : <Years {...services} />;
}

/** The square of two things is of the units' indicators. */
function pictureOf({ matter, picture }: AppState["choices"]["side"]) {
  return matter === "water" && picture === "pair" ? "difference" : picture;
}

function isAsking(state: AppState): boolean {
  const { choices, results, shapes } = state;
  const { matter, picture } = choices.side;
  const water = picture === "multiples" ? results.readingsRun : results.readingsBefore;
  const asked = matter === "water" ? water : results.history;
  return asked.value === null || shapes.county === null || areTownshipsAsked(state);
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

function sentenceOf(state: AppState) {
  const { matter, picture } = state.choices.side;
  if (matter === "water") {
    if (picture === "multiples") return selectWaterRunSentence(state);
    return picture === "counties"
      ? selectSectionCountiesSentence(state)
      : selectWaterSentence(state);
  }
  if (picture === "counties") return selectTownCountiesSentence(state);
  return picture === "pair" ? selectPairSentence(state) : selectUnitSentence(state);
}
