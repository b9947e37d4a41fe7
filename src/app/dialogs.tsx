import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import { DataCard } from "../panels/data-card";
import { KeysDialog } from "../panels/keys-dialog";
import { SearchDialog } from "../panels/search-dialog";
import { SectionWhyDialog } from "../panels/section-why-dialog";
import { SnapshotDialog } from "../panels/snapshot-dialog";
import { WhyDialog } from "../panels/why-dialog";
import { selectChosenIndicator, selectChosenUnit } from "../state/select-places";
import { selectCardSection, selectSectionTrace } from "../state/select-sections";
import { selectCardVerdict } from "../state/select-verdicts";
import { changeUi } from "../state/ui-state";
import { selectShownKey } from "./mapped/select-mapped-key";
import { selectComparedWords } from "./method-words";
import { placeNames } from "./names";
import { pickFound } from "./pick-found";
import { selectMapScene } from "./select-map-scene";
import { selectOwnSetting } from "./select-own-setting";
import { citySearchEntries, selectSearchEntries } from "./select-search";
import { selectTableTitle } from "./select-table";
import type { Services } from "./services";
import { UnitTakes } from "./unit-takes";
import { useSelected } from "./use-selected";
import { WorkspaceDialogs } from "./workspace-dialogs";

/** Everything that opens over the page. */
export function Dialogs(services: Services) {
  const { store, ui } = services;
  const { dialog, card } = useSelected(ui, (state) => state);
  const { language } = useSelected(store, (state) => state.choices);
  const sources = useSelected(store, (state) => state.pack.sources);
  const places = useSelected(store, selectSearchEntries);
  const city = useSelected(store, (state) => state.pack.city.id);
  const others = services.cities.filter(({ id }) => id !== city);
  const entries = [...places, ...citySearchEntries(others, language)];
  const text = messages[language];
  const onClose = () => ui.update(changeUi, { dialog: "none", card: null });
  return (
    <>
      <SearchDialog
        {...{ text, entries, onClose }}
        isOpen={dialog === "search"}
        onPick={(id) => pickFound(services, id)}
      />
      <KeysDialog {...{ text, onClose }} isOpen={dialog === "keys"} />
      <DataCard
        {...{ text, language, onClose }}
        source={sources.find(({ layer }) => layer === card) ?? null}
      />
      <Why {...services} />
      <UnitTakes {...services} />
      <Snapshot {...services} />
      <WorkspaceDialogs {...services} />
    </>
  );
}

function Why({ store, ui }: Services) {
  const isOpen = useSelected(ui, ({ dialog }) => dialog === "why");
  const { language } = useSelected(store, (state) => state.choices);
  const limits = useSelected(store, (state) => state.pack.limits);
  const chosen = useSelected(store, selectCardSection);
  const trace = useSelected(store, selectSectionTrace);
  const names = useSelected(store, placeNames);
  const unit = useSelected(store, selectChosenUnit);
  const indicator = useSelected(store, selectChosenIndicator);
  const verdict = useSelected(store, selectCardVerdict);
  const ownSetting = useSelected(store, selectOwnSetting);
  const frame = {
    text: messages[language],
    language,
    isOpen,
    onClose: () => ui.update(changeUi, { dialog: "none" }),
  };
  const compared = useSelected(store, selectComparedWords);
  if (chosen && trace)
    return <SectionWhyDialog {...frame} {...chosen} {...{ limits, trace, compared }} />;
  if (!unit || !indicator || !verdict) return null;
  return (
    <WhyDialog
      {...frame}
      {...{ indicator, verdict }}
      ownSetting={ownSetting}
      unitName={unit.name[language]}
      nameOfUnit={(code) => names.get(code) ?? code}
    />
  );
}

function Snapshot({ store, ui, makeSnapshot, downloadTable }: Services) {
  const { dialog, isSnapshotBusy } = useSelected(ui, (state) => state);
  const { language, period } = useSelected(store, (state) => state.choices);
  const city = useSelected(store, (state) => state.pack.city);
  const ofTable = useSelected(store, selectTableTitle);
  const title = useSelected(store, selectShownKey)?.title ?? ofTable;
  return (
    <SnapshotDialog
      text={messages[language]}
      key={`${title}${formatPeriod(language, period)}`}
      isOpen={dialog === "snapshot"}
      isBusy={isSnapshotBusy}
      suggestedTitle={`${city.name[language]} ${title}`}
      onClose={() => ui.update(changeUi, { dialog: "none" })}
      onMake={(chosen, { width, height }) =>
        makeSnapshot({ title: chosen, width, height, scene: selectMapScene(store.get()) })
      }
      onCsv={downloadTable}
    />
  );
}
