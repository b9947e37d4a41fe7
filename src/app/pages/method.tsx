import { officialMethod, withEntry } from "../../domain/method/method";
import { messages } from "../../messages/messages";
import { MethodPage } from "../../panels/method-page/method-page";
import { changeMethod, openPage, openRule } from "../../state/transitions";
import { selectMethodWords } from "../method-words";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectTerrainRows, selectTriedLimits } from "./select-method-page";

/** How the rules are applied, and what of it the person set. */
export function MethodOwn({ store }: Services) {
  const { language, method } = useSelected(store, ({ choices }) => choices);
  const { setting } = useSelected(store, ({ pack }) => pack.city);
  const { terrains, limits } = method;
  return (
    <MethodPage
      text={messages[language]}
      {...{ language, method, setting }}
      changes={useSelected(store, selectMethodWords)}
      terrains={useSelected(store, selectTerrainRows)}
      limits={useSelected(store, selectTriedLimits)}
      onMethod={(change) => store.update(changeMethod, change)}
      onTerrain={(code, terrain) =>
        store.update(changeMethod, { terrains: withEntry(terrains, code, terrain) })
      }
      onDropLimit={(key) => store.update(changeMethod, { limits: withEntry(limits, key, null) })}
      onRule={(id) => store.update(openRule, id)}
      onReset={() => store.update(changeMethod, officialMethod)}
      onClose={() => store.update(openPage, "map")}
    />
  );
}
