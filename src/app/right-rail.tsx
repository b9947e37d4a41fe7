import { lazy, Suspense } from "react";
import { messages } from "../messages/messages";
import { SectionCard } from "../panels/section-card";
import { UnitCard } from "../panels/unit-card";
import { UpstreamBack } from "../panels/upstream/upstream-back";
import {
  selectChosenIndicator,
  selectChosenUnit,
  selectSectionsById,
  selectUnits,
} from "../state/select-places";
import { selectCardSection, selectSectionMonths } from "../state/select-sections";
import { selectCardVerdict, selectRolledUp } from "../state/select-verdicts";
import {
  chooseIndicator,
  openPage,
  openSection,
  select,
  setUserTarget,
  showUpstream,
} from "../state/transitions";
import { changeUi } from "../state/ui-state";
import { CellNotesHost } from "./cell-notes-host";
import { MappedFigure } from "./mapped/mapped-legend";
import { OpenedHost } from "./opened-host";
import { selectEcoTownCounts, selectUnitExtras } from "./select-card";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

const LazyUpstream = lazy(async () => ({
  default: (await import("./upstream-host")).UpstreamHost,
}));

/** The card of what is selected; the upstream view's table while its section is. */
export function RightRail(services: Services) {
  const { selection, upstreamOf } = useSelected(services.store, (state) => state.choices);
  const { kind } = selection;
  if (kind === "section" && selection.id === upstreamOf)
    return (
      <Suspense fallback={null}>
        <LazyUpstream {...services} />
      </Suspense>
    );
  return (
    <>
      <OpenedHost {...services} />
      <MappedFigure {...services} />
      {upstreamOf !== "" && <BackToUpstream {...services} />}
      {kind === "section" ? <ChosenSection {...services} /> : <ChosenUnit {...services} />}
    </>
  );
}

/** While the map shows the upstream of a section and the card is another place's. */
function BackToUpstream({ store }: Services) {
  const { language, upstreamOf } = useSelected(store, (state) => state.choices);
  const sections = useSelected(store, selectSectionsById);
  const name = sections.get(upstreamOf)?.name[language] ?? upstreamOf;
  return (
    <UpstreamBack
      words={messages[language].upstream.title(name)}
      onBack={() => store.update(select, { kind: "section", id: upstreamOf })}
    />
  );
}

function ChosenUnit(services: Services) {
  const { store, ui } = services;
  const unit = useSelected(store, selectChosenUnit);
  const indicator = useSelected(store, selectChosenIndicator);
  const verdict = useSelected(store, selectCardVerdict);
  const ecoTownCounts = useSelected(store, selectEcoTownCounts);
  const rolledUp = useSelected(store, selectRolledUp);
  const extras = useSelected(store, selectUnitExtras);
  const { language } = useSelected(store, (state) => state.choices);
  const text = messages[language];
  if (!unit || !indicator || !extras) return <p className="card muted">{text.pickSomething}</p>;
  return (
    <UnitCard
      {...extras}
      {...{ text, language, unit, indicator, verdict }}
      parentName={extras.parentName?.name[language] ?? ""}
      drawnInName={extras.drawnIn?.name[language] ?? ""}
      ecoTownCounts={ecoTownCounts.get(unit.code) ?? null}
      notes={<CellNotesHost {...services} />}
      rolledUp={rolledUp.get(unit.code) ?? null}
      onWhy={() => ui.update(changeUi, { dialog: "why" })}
      onTakes={() => ui.update(changeUi, { dialog: "takes" })}
      onRule={() => store.update(openPage, "rule")}
      onIndicator={(id) => store.update(chooseIndicator, id)}
      onSection={(id) => store.update(select, { kind: "section", id })}
      onClose={() => store.update(select, { kind: "none" })}
    />
  );
}

function ChosenSection({ store, ui }: Services) {
  const chosen = useSelected(store, selectCardSection);
  const months = useSelected(store, selectSectionMonths);
  const units = useSelected(store, selectUnits);
  const { language, userTarget } = useSelected(store, (state) => state.choices);
  const limits = useSelected(store, (state) => state.pack.limits);
  if (!chosen) return null;
  const { section, assessment } = chosen;
  return (
    <SectionCard
      {...{ section, assessment, months, limits, userTarget, language }}
      text={messages[language]}
      countyName={units.get(section.county ?? "")?.name[language] ?? ""}
      onUserTarget={(rank) => store.update(setUserTarget, rank)}
      onWhy={() => ui.update(changeUi, { dialog: "why" })}
      onPage={() => store.update(openSection, section.id)}
      onUpstream={() => store.update(showUpstream, section.id)}
      onClose={() => store.update(select, { kind: "none" })}
    />
  );
}
