import { lazy, Suspense } from "react";
import { goToCity } from "../browser/address-bar";
import type { Language } from "../domain/bilingual";
import type { City } from "../domain/city";
import { officialMethod } from "../domain/method/method";
import type { AppError } from "../errors";
import { messages } from "../messages/messages";
import { DropTarget } from "../panels/drop-target";
import { Headline } from "../panels/headline";
import { MethodStrip } from "../panels/method-strip";
import { NoticeStrip } from "../panels/notice-strip";
import { PageNav } from "../panels/page-nav";
import { Shell } from "../panels/shell";
import { TopBar } from "../panels/top-bar";
import {
  changeMethod,
  chooseLanguage,
  dismissNotice,
  openPage,
  showPublishedOnly,
} from "../state/transitions";
import { changeUi } from "../state/ui-state";
import { Dialogs } from "./dialogs";
import { FilterLine } from "./filter-line";
import { LeftRail } from "./left-rail";
import { MapPane } from "./map-pane";
import { selectMethodWords } from "./method-words";
import { RenewHost } from "./offline-host";
import { Opened } from "./opened";
import { PageHost } from "./pages/page-host";
import { RightRail } from "./right-rail";
import { selectHeadline } from "./select-headline";
import type { Services } from "./services";
import { Steps } from "./steps";
import { TableDrawer } from "./table-drawer";
import { useSelected } from "./use-selected";

const LazyTimeBar = lazy(async () => ({ default: (await import("./time-bar-host")).TimeBarHost }));

/** The one map: rails, map, card and table, each joined to the state here and nowhere else. */
export function App(services: Services) {
  const { store, ui } = services;
  const { isLeftOpen, pane, isDropping } = useSelected(ui, (state) => state);
  const { language, selection, page, isTimeOpen } = useSelected(store, (state) => state.choices);
  const database = useSelected(store, (state) => state.database);
  const text = messages[language];
  const hasCard = selection.kind !== "none" || pane === "details";
  return (
    <div className="page" data-database={database}>
      <Shell
        {...{ text, isLeftOpen, pane }}
        onPane={(next) => ui.update(changeUi, { pane: next })}
        bar={<Bar {...services} />}
        left={<LeftRail {...services} />}
        notices={<Notices {...services} />}
        headline={<Sentence {...services} />}
        map={<MapPane {...services} />}
        right={hasCard ? <RightRail {...services} /> : null}
        time={isTimeOpen ? <TimeLine {...services} /> : null}
        drawer={<TableDrawer {...services} />}
        pages={<PageNav {...{ text, page }} onPage={(next) => store.update(openPage, next)} />}
        filters={<FilterLine {...services} />}
        page={page === "map" ? null : <PageHost {...services} page={page} />}
      />
      <Dialogs {...services} />
      <Opened {...services} />
      {isDropping && <DropTarget text={text} />}
    </div>
  );
}

/** Takes no room until it is there. */
function TimeLine(services: Services) {
  return (
    <Suspense fallback={null}>
      <LazyTimeBar {...services} />
    </Suspense>
  );
}

function Bar(services: Services) {
  const { store, ui, copyLink, cities } = services;
  const { language, publishedOnly } = useSelected(store, (state) => state.choices);
  const city = useSelected(store, (state) => state.pack.city);
  const { isLeftOpen, isOnline } = useSelected(ui, (state) => state);
  return (
    <TopBar
      text={messages[language]}
      isOnline={isOnline}
      city={city.id}
      cities={cityNames(cities, city, language)}
      onCity={goToCity}
      history={<Steps {...services} />}
      isPublishedOnly={publishedOnly}
      onPublishedOnly={(isOn) => store.update(showPublishedOnly, isOn)}
      onToggleLeft={() => ui.update(changeUi, { isLeftOpen: !isLeftOpen })}
      onSearch={() => ui.update(changeUi, { dialog: "search" })}
      onKeys={() => ui.update(changeUi, { dialog: "keys" })}
      onSnapshot={() => ui.update(changeUi, { dialog: "snapshot" })}
      onCopyLink={copyLink}
      onLanguage={() => store.update(chooseLanguage, language === "zh" ? "en" : "zh")}
    />
  );
}

function cityNames(cities: Services["cities"], city: City, language: Language) {
  const listed = cities.map(({ id, name }) => ({ id, name: name[language] }));
  const isListed = cities.some(({ id }) => id === city.id);
  return isListed ? listed : [{ id: city.id, name: city.name[language] }, ...listed];
}

function Sentence({ store, ui }: Services) {
  const headline = useSelected(store, selectHeadline);
  const { language } = useSelected(store, (state) => state.choices);
  const said = useSelected(ui, (state) => state.said);
  const database = useSelected(store, (state) => state.database);
  const isAsking = useSelected(store, ({ results }) => results.counties.kind === "waiting");
  const text = messages[language];
  const words = {
    "": "",
    "link-copied": text.linkCopied,
    "link-not-copied": text.linkNotCopied,
    "snapshot-opened": text.snapshotOpened,
  };
  const waiting = database === "starting" ? text.databaseStarting : "";
  const busy = words[said] || waiting || (isAsking ? text.waiting : "");
  return <Headline text={text} {...headline} busy={busy} />;
}

/** Failures after which everything is best taken away as a file. */
const takesAway: ReadonlySet<AppError["code"]> = new Set(["not-saved", "workspace-newer"]);

function Notices(services: Services) {
  const { store, ui } = services;
  const notices = useSelected(store, (state) => state.notices);
  const { language } = useSelected(store, (state) => state.choices);
  const text = messages[language];
  const download = {
    name: text.workspace.download,
    onPress: () => ui.update(changeUi, { dialog: "share" }),
  };
  const wordsOf = ({ code, details }: AppError) => text.error[code](details);
  return (
    <>
      <RenewHost {...services} />
      <MethodStrip
        text={text}
        changes={useSelected(store, selectMethodWords)}
        onOpen={() => store.update(openPage, "method")}
        onReset={() => store.update(changeMethod, officialMethod)}
      />
      <NoticeStrip
        text={text}
        notices={notices.map((notice) => ({
          key: notice.message,
          words: wordsOf(notice),
          action: takesAway.has(notice.code) ? download : null,
        }))}
        onDismiss={(key) => {
          const notice = notices.find(({ message }) => message === key);
          if (notice) store.update(dismissNotice, notice);
        }}
      />
    </>
  );
}
