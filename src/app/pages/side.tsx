import { messages } from "../../messages/messages";
import { SidePage } from "../../panels/side-page/side-page";
import type { AppState } from "../../state/app-state";
import { changeSide } from "../../state/side-view";
import { openPage, pickIndicator } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { WaterPeriods, Years } from "./change-choices";
import { selectIndicatorOptions } from "./select-indicator-options";
import { selectPairSentence } from "./select-side-pair";
import { selectUnitSentence, selectWaterSentence } from "./select-side-sentence";
import { SidePair } from "./side-pair";
import { SideUnits } from "./side-units";
import { SideWater } from "./side-water";

/** Two periods side by side, or two indicators at once. */
export function Side(services: Services) {
  const { store } = services;
  const { language, indicator, side } = useSelected(store, ({ choices }) => choices);
  const indicators = useSelected(store, selectIndicatorOptions);
  const isWaiting = useSelected(store, isAsking);
  const { sentence, hasDemo } = useSelected(store, sentenceOf);
  const isWater = side.matter === "water";
  return (
    <SidePage
      {...{ indicator, indicators, isWaiting, sentence, hasDemo }}
      text={messages[language]}
      matter={side.matter}
      picture={pictureOf(side)}
      periods={isWater ? <WaterPeriods {...services} /> : <Years {...services} />}
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
  if (side.matter === "water") return <SideWater {...services} />;
  return side.picture === "pair" ? <SidePair {...services} /> : <SideUnits {...services} />;
}

/** The square of two things is of the units' indicators. */
function pictureOf({ matter, picture }: AppState["choices"]["side"]) {
  return matter === "water" && picture === "pair" ? "difference" : picture;
}

function isAsking({ choices, results, shapes }: AppState): boolean {
  const asked = choices.side.matter === "water" ? results.readingsBefore : results.history;
  return asked.value === null || shapes.county === null;
}

function sentenceOf(state: AppState) {
  const { matter, picture } = state.choices.side;
  if (matter === "water") return selectWaterSentence(state);
  return picture === "pair" ? selectPairSentence(state) : selectUnitSentence(state);
}
