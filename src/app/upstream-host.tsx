import type { UnitCode } from "../domain/unit-code";
import { messages } from "../messages/messages";
import { UpstreamPanel } from "../panels/upstream/upstream-panel";
import { selectWaterPeriodShown } from "../state/select-sections";
import { selectUpstream } from "../state/select-upstream";
import { select, showUpstream } from "../state/transitions";
import { placeNames } from "./names";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

/** The upstream view's table, fetched when it is first opened. */
export function UpstreamHost({ store }: Services) {
  const upstream = useSelected(store, selectUpstream);
  const period = useSelected(store, selectWaterPeriodShown);
  const names = useSelected(store, placeNames);
  const { language } = useSelected(store, (state) => state.choices);
  if (!upstream) return null;
  return (
    <UpstreamPanel
      {...{ upstream, period, language }}
      text={messages[language]}
      nameOfUnit={(code) => names.get(code) ?? code}
      onSection={(id) => store.update(select, { kind: "section", id })}
      onUnit={(code) => store.update(select, { kind: "unit", code: code as UnitCode })}
      onClose={() => store.update(showUpstream, "")}
    />
  );
}
