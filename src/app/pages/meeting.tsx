import type { UnitCode } from "../../domain/unit-code";
import { formatFigurePeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { Meeting } from "../../panels/meeting/meeting";
import type { AppState } from "../../state/app-state";
import { seriesOf } from "../../state/select-places";
import { selectPeriodShown } from "../../state/select-rows";
import type { Store } from "../../state/store";
import { openPage, pickIndicator, select } from "../../state/transitions";
import { changeUi } from "../../state/ui-state";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { keepWorks } from "../works";
import { type Stop, selectMeetingCell, selectStopAt, selectStops } from "./select-meeting";

/** 会议模式: the gaps one by one on the whole window; decisions become tasks. */
export function MeetingMode({ store, ui }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const period = useSelected(store, selectPeriodShown);
  const stops = useSelected(store, selectStops);
  const at = useSelected(store, selectStopAt);
  const cell = useSelected(store, selectMeetingCell);
  const text = messages[language];
  return (
    <Meeting
      {...{ text, language, at }}
      all={stops.length}
      period={formatFigurePeriod(language, period)}
      cell={
        cell && {
          ...cell,
          text,
          language,
          decisions: {
            lead: cell.duty.lead,
            tasks: cell.tasks,
            onDecide: ({ title, lead, due }) =>
              keepWorks(store, "task", [
                {
                  id: "",
                  title: title.trim(),
                  workItem: null,
                  lead: lead.trim(),
                  support: cell.duty.support,
                  units: [cell.unit],
                  indicators: [seriesOf(cell.indicator)],
                  due: due || null,
                  state: "not-started",
                },
              ]),
          },
          onUnit: (code) => {
            const stop = stops.find(
              ({ place, matter }) => place === code && matter === cell.indicator.id,
            );
            if (stop) go(store, stop);
          },
          onWhy: () => {
            const stop = stops[at];
            if (stop) go(store, stop);
            ui.update(changeUi, { dialog: "why" });
          },
        }
      }
      onGo={(next) => {
        const stop = stops[next];
        if (stop) go(store, stop);
      }}
      onClose={() => store.update(openPage, "lists")}
    />
  );
}

/** The stop is the one selection, so that the address names it. */
function go(store: Store<AppState>, { place, matter }: Stop): void {
  store.update(pickIndicator, matter);
  store.update(select, { kind: "unit", code: place as UnitCode });
}
