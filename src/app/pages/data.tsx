import { goToCity } from "../../browser/address-bar";
import { isOwnCity } from "../../browser/city-store";
import { limits } from "../../formats/limits";
import { formatNumber } from "../../messages/format-number";
import { messages } from "../../messages/messages";
import { FileList, type ListedFile } from "../../panels/data-page/file-list";
import { OpenButton } from "../../panels/data-page/open-button";
import { Saving } from "../../panels/data-page/saving";
import { ShareButton } from "../../panels/data-page/share-button";
import { PageFrame } from "../../panels/page-frame";
import { type Import, rowsIn, showImport } from "../../state/imports";
import { openPage } from "../../state/transitions";
import { changeUi } from "../../state/ui-state";
import { OfflineHost } from "../offline-host";
import { refusalWords } from "../opened";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { FileDetails } from "./file-details";
import { NewCity } from "./new-city";

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
  const rows = list.reduce((sum, { file }) => sum + rowsIn(file), 0);
  const joined = list.reduce((sum, each) => sum + (joinedRows(each) ?? 0), 0);
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
        list.length === 0
          ? words.sentenceNone
          : words.sentence(list.length, numbers(rows), numbers(joined))
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
      <OfflineHost {...services} />
      <NewCity {...services} />
      {current?.file && <FileDetails key={current.id} {...services} current={current} />}
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

/** How many rows of a file are in the database; null where it has none for it. */
function joinedRows({ file, loaded }: Import): number | null {
  const batch = file?.understood.find((each) => each.batch)?.batch;
  if (!batch || loaded?.of !== file) return null;
  return batch.rowCount - loaded.refused.length;
}
