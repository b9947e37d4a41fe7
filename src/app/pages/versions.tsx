import { messages } from "../../messages/messages";
import { VersionsPage } from "../../panels/versions-page/versions-page";
import { compareProgramme, judgeByVersion, openPage, openRule } from "../../state/transitions";
import { placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectComparison, selectVersionList } from "./select-versions";

/** The versions of the indicator system side by side: what changes, and for whom. */
export function Versions({ store }: Services) {
  const choices = useSelected(store, (state) => state.choices);
  const { city } = useSelected(store, ({ pack }) => pack);
  const names = useSelected(store, placeNames);
  const { changes, effects } = useSelected(store, selectComparison);
  const { language } = choices;
  return (
    <VersionsPage
      text={messages[language]}
      {...{ language, changes, effects }}
      versions={useSelected(store, selectVersionList)}
      from={choices.programme}
      to={choices.comparedProgramme}
      onFrom={(id) => store.update(judgeByVersion, id)}
      onTo={(id) => store.update(compareProgramme, id)}
      inForce={city.programmeInForce}
      nameOfUnit={(code) => names.get(code) ?? code}
      onClose={() => store.update(openPage, "map")}
      onIndicator={(id) => store.update(openRule, id)}
    />
  );
}
