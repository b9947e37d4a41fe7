import { goToCity } from "../../browser/address-bar";
import { isOwnCity } from "../../browser/city-store";
import { limits } from "../../formats/limits";
import { formatNumber } from "../../messages/format-number";
import { messages } from "../../messages/messages";
import type { Messages } from "../../messages/zh";
import { FileList, type ListedFile } from "../../panels/data-page/file-list";
import { OpenButton } from "../../panels/data-page/open-button";
import { Saving } from "../../panels/data-page/saving";
import { ShareButton } from "../../panels/data-page/share-button";
import { PageFrame } from "../../panels/page-frame";
import { rowsIn, showImport } from "../../state/imports";
import { openPage } from "../../state/transitions";
import { changeUi } from "../../state/ui-state";
import { OfflineHost } from "../offline-host";
import { refusalWords } from "../opened";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { FileDetails } from "./file-details";
import { NewCity } from "./new-city";
import { joinedRows, type OpenedCounts, openedCounts } from "./opened-counts";

type Numbers = (value: number) => string;

/** The files a person opened: what was read, how it was matched, and what was left out. */
export function Data(services: Services) {
  const { store, files, workspace } = services;
  const { language } = useSelected(store, ({ choices }) => choices);
  const { list, shown, saving, aliases } = useSelected(store, ({ imports }) => imports);
  const entries = useSelected(store, (state) => state.entries);
  const hasEntries = Object.values(entries).some((each) => each.length > 0);
  const text = messages[language];
  const words = text.data;
  const numbers = (value: number) => formatNumber(language, value, 0);
  const current = list.find(({ id }) => id === shown) ?? list.at(-1);
  const listed = list.map(
    (each): ListedFile => ({
      id: each.id,
      name: each.name,
      status: each.status,
      rows: each.file && rowsIn(each.file),
      joined: joinedRows(each),
      refusal: each.refusal && refusalWords(text, each.refusal.details),
    }),
  );
  return (
    <PageFrame
      testId="data-page"
      title={text.pages.data}
      sentence={
        list.length === 0 ? words.sentenceNone : sentenceOf(text, openedCounts(list), numbers)
      }
      back={text.backToMap}
      onBack={() => store.update(openPage, "map")}
      tools={<Tools {...services} />}
    >
      {list.length === 0 ? (
        <p className="muted small">{words.formats}</p>
      ) : (
        <FileList
          {...{ text, numbers }}
          files={listed}
          shown={current?.id ?? null}
          onShow={(id) => store.update(showImport, id)}
          onRemove={files.remove}
        />
      )}
      <p className="muted small" data-testid="limits">
        {words.limits(limitFigures(numbers))}
      </p>
      <Saving
        {...{ text, saving }}
        hasContent={list.length > 0 || aliases.length > 0 || hasEntries}
        onTakeOver={() => workspace.takeOver()}
        cities={ownCities(services).map(({ name }) => name[language])}
        onDeleteAll={() => void deleteAll(services)}
      />
      <NewCity {...services} />
      {current?.file && <FileDetails key={current.id} {...services} current={current} />}
      <OfflineHost {...services} />
    </PageFrame>
  );
}

/** Cities made in this browser: no build bears such names. */
function ownCities({ cities }: Services): Services["cities"] {
  return cities.filter(({ id }) => isOwnCity(id));
}

/** With its own cities gone, the page is opened anew, at one that is still there. */
async function deleteAll(services: Services): Promise<void> {
  const { workspace, cities, cityFiles } = services;
  const hadCities = ownCities(services).length > 0;
  await workspace.deleteAll();
  if (!hadCities) return;
  const built = cities.filter(({ id }) => !isOwnCity(id));
  goToCity(built.find(({ id }) => id === cityFiles.id)?.id ?? built[0]?.id ?? "");
}

function limitFigures(numbers: (value: number) => string) {
  const megabytes = (bytes: number) => `${numbers(bytes / 1e6)} MB`;
  return {
    file: megabytes(limits.fileBytes),
    unpacked: megabytes(limits.unpackedBytes),
    ratio: numbers(limits.ratio),
    entries: numbers(limits.entries),
    rows: numbers(limits.rows),
    columns: numbers(limits.columns),
    nesting: numbers(limits.nesting),
    cell: megabytes(limits.cellBytes),
  };
}

function Tools({ store, ui }: Services) {
  const text = messages[useSelected(store, ({ choices }) => choices.language)];
  return (
    <>
      <ShareButton
        words={text.workspace.share}
        onShare={() => ui.update(changeUi, { dialog: "share" })}
      />
      <OpenButton
        words={text.data.open}
        onOpen={() => document.getElementById("open-files")?.click()}
      />
    </>
  );
}

function sentenceOf({ data: words }: Messages, counts: OpenedCounts, numbers: Numbers): string {
  const { files, refused, rows, joined, isBusy } = counts;
  return words.sentences([
    words.sentence(files, numbers(rows), numbers(joined)),
    ...(refused > 0 ? [words.refusedToo(refused)] : []),
    ...(isBusy ? [words.stillLoading] : []),
  ]);
}
