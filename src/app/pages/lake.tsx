import { messages } from "../../messages/messages";
import { LakePage } from "../../panels/lake-page/lake-page";
import { selectLakeMonths } from "../../state/select-lake";
import { selectSectionsById } from "../../state/select-places";
import { selectWaterPeriodShown } from "../../state/select-sections";
import { selectChosenLake } from "../../state/select-water";
import { openPage, openSection } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

/** One lake: the mean of its points, and how rich in nutrients it is. */
export function Lake({ store }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const waterPeriod = useSelected(store, selectWaterPeriodShown);
  const { limits } = useSelected(store, ({ pack }) => pack);
  const lake = useSelected(store, selectChosenLake);
  const sections = useSelected(store, selectSectionsById);
  const months = useSelected(store, selectLakeMonths);
  const text = messages[language];
  if (!lake) return <p className="page-waiting">{text.pickSomething}</p>;
  return (
    <LakePage
      {...{ text, language, lake, limits, months }}
      period={waterPeriod}
      sections={lake.points.flatMap(({ section }) => sections.get(section) ?? [])}
      onSection={(id) => store.update(openSection, id)}
      onClose={() => store.update(openPage, "water")}
    />
  );
}
