import type { Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { messages } from "../messages/messages";
import { BasisMark } from "../panels/demo-mark";
import { IndicatorTree, type TreeGroup } from "../panels/indicator-tree";
import { LayerList } from "../panels/layer-list";
import { LevelSwitch } from "../panels/level-switch";
import { TimeToggle } from "../panels/time-toggle";
import { type AppState, type LayerId, layerIds, type PageId } from "../state/app-state";
import { derive } from "../state/derive";
import { passesBinding, passesIndicator, passesPlace } from "../state/filters";
import { selectProgrammes, selectUnits } from "../state/select-places";
import { selectCountyVerdicts } from "../state/select-verdicts";
import {
  chooseIndicator,
  chooseLevel,
  openPage,
  openTime,
  toggleLayer,
} from "../state/transitions";
import { changeUi } from "../state/ui-state";
import { FigurePeriods } from "./figure-periods";
import { selectLayerNotes } from "./select-legend";
import { selectOpenedShapes } from "./select-opened-shapes";
import type { Services } from "./services";
import { useSelected } from "./use-selected";
import { WaterPeriods } from "./water-periods";

interface Tree {
  readonly groups: readonly TreeGroup[];
  /** How many indicators there are without the filter. */
  readonly all: number;
}

/** The indicators that filter lets through, with the states of the units it lets through. */
const selectTree = derive(
  (state: AppState) => [
    selectProgrammes(state),
    selectCountyVerdicts(state),
    selectUnits(state),
    state.choices.filters,
  ],
  (programmes, verdicts, units, filters): Tree => {
    const isShown = ({ unit: code }: Verdict) => {
      const unit = units.get(code);
      return unit && (unit.level === "county" || unit.hasPolygon) && passesPlace(filters, unit);
    };
    const groups = programmes
      .flatMap(({ domains, indicators }) => domains.map((domain) => ({ domain, indicators })))
      .filter(({ domain }) => domain.id !== "context")
      .map(({ domain, indicators }) => ({
        domain,
        indicators: indicators.filter((indicator) => indicator.domain === domain.id),
      }));
    const passes = (each: Indicator) =>
      passesIndicator(filters, each) && passesBinding(filters, each);
    const treeOf = (indicator: Indicator) => ({
      indicator,
      states: (verdicts.get(indicator.id) ?? []).filter(isShown).map(({ state }) => state),
    });
    return {
      all: groups.flatMap(({ indicators }) => indicators).length,
      groups: groups.map(({ domain, indicators }) => ({
        domain,
        indicators: indicators.filter(passes).map(treeOf),
      })),
    };
  },
);

/** Pages about the chosen indicator: another one is shown there, not on the map. */
const keepsPage: ReadonlySet<PageId> = new Set<PageId>(["rule", "side"]);

export function LeftRail({ store, ui }: Services) {
  const choices = useSelected(store, (state) => state.choices);
  const { language } = choices;
  const text = messages[language];
  return (
    <>
      <div className="rail-part">
        <LevelSwitch
          text={text}
          level={choices.level}
          onLevel={(level) => {
            store.update(chooseLevel, level);
            store.update(openPage, "map");
          }}
        />
        <Periods {...{ store }} />
      </div>
      <Layers {...{ store, ui }} />
      <div className="rail-part">
        <h3>{text.indicators}</h3>
        <IndicatorTree
          text={text}
          language={language}
          {...useSelected(store, selectTree)}
          chosen={choices.level === "section" ? "" : choices.indicator}
          onChoose={(indicator) => {
            store.update(chooseIndicator, indicator);
            if (!keepsPage.has(choices.page)) store.update(openPage, "map");
            ui.update(changeUi, { pane: "map" });
          }}
        />
      </div>
    </>
  );
}

function isWaterDemo({ choices, results }: AppState): boolean {
  const all = results.periods.value?.water ?? [];
  return all.some(({ period, basis }) => period === choices.waterPeriod && basis === "demo");
}

function Periods({ store }: Pick<Services, "store">) {
  const choices = useSelected(store, (state) => state.choices);
  const text = messages[choices.language];
  return (
    <>
      <div className="rail-caption">
        <span aria-hidden="true">{text.figurePeriod}</span>
        <TimeToggle
          text={text}
          isOpen={choices.isTimeOpen}
          onOpen={(isOpen) => store.update(openTime, isOpen)}
        />
      </div>
      <FigurePeriods store={store} />
      <div className="rail-caption">
        <span aria-hidden="true">{text.waterPeriod}</span>
        {useSelected(store, isWaterDemo) && <BasisMark basis="demo" text={text} />}
      </div>
      <WaterPeriods store={store} />
    </>
  );
}

function Layers({ store, ui }: Pick<Services, "store" | "ui">) {
  const { layers, language } = useSelected(store, (state) => state.choices);
  const sources = useSelected(store, (state) => state.pack.sources);
  const drawn = useSelected(store, (state) => state.pack.city.layers);
  const sections = useSelected(store, (state) => state.pack.places.sections);
  const hasOpened = useSelected(store, selectOpenedShapes) !== null;
  const notes = useSelected(store, selectLayerNotes);
  const has = (id: LayerId) => {
    if (id === "opened") return hasOpened;
    if (id === "section") return sections.length > 0;
    return id === "labels" || (drawn?.includes(id) ?? true);
  };
  const text = messages[language];
  return (
    <div className="rail-part">
      <h3>{text.layers}</h3>
      <LayerList
        text={text}
        layers={layerIds.filter(has).map((id) => ({
          id,
          isOn: layers.includes(id),
          hasCard: sources.some(({ layer }) => layer === id),
          note: notes[id],
        }))}
        onToggle={(layer) => store.update(toggleLayer, layer)}
        onCard={(card) => ui.update(changeUi, { card })}
      />
    </div>
  );
}
