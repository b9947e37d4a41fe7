import { useState } from "react";
import {
  Autocomplete,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  SearchField,
} from "react-aria-components";
import type { Messages } from "../messages/zh";
import { EmptyState } from "./empty-state";
import { Icon, type IconName } from "./icon";
import { Panel } from "./panel-dialog";

export interface SearchEntry {
  /** "unit 421083", "section xintan" or "indicator 2019-11": the first word says the kind. */
  readonly id: string;
  readonly name: string;
  /** Kind and place, shown beside the name. */
  readonly note: string;
  /** Everything it can be found by, lower case. */
  readonly keys: string;
}

export interface SearchDialogProps {
  readonly text: Messages;
  readonly entries: readonly SearchEntry[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPick: (id: string) => void;
}

const MOST = 40;

const icons: Readonly<Record<string, IconName>> = {
  unit: "place",
  section: "water",
  indicator: "indicator",
  city: "map",
};

function iconOf({ id }: SearchEntry): IconName {
  return icons[id.slice(0, id.indexOf(" "))] ?? "search";
}

/** Best first: the name itself, then a key that starts with what was typed, then one that holds it. */
export function searchEntries(
  entries: readonly SearchEntry[],
  typed: string,
): readonly SearchEntry[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return entries.slice(0, MOST);
  const rank = ({ name, keys }: SearchEntry) => {
    if (name.toLowerCase() === wanted || keys.split(" ").includes(wanted)) return 0;
    if (name.toLowerCase().startsWith(wanted)) return 1;
    if (keys.split(" ").some((key) => key.startsWith(wanted))) return 2;
    return keys.includes(wanted) ? 3 : 4;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((each) => each.rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

export function SearchDialog({ text, entries, isOpen, onClose, onPick }: SearchDialogProps) {
  const [typed, setTyped] = useState("");
  return (
    <Panel title={text.search} text={text} isOpen={isOpen} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={text.search} className="search-field" autoFocus>
          <Icon name="search" />
          <Input className="field" placeholder={text.searchHint} />
          <Button aria-label={text.clearText}>
            <Icon name="close" />
          </Button>
        </SearchField>
        <ListBox
          aria-label={text.search}
          className="search-list"
          items={searchEntries(entries, typed)}
          renderEmptyState={() => (
            <EmptyState icon="search" title={text.searchEmpty} advice={text.searchHint} />
          )}
          onAction={(key) => {
            onPick(String(key));
            setTyped("");
            onClose();
          }}
        >
          {(entry) => (
            <ListBoxItem id={entry.id} textValue={entry.name} className="search-item">
              <Icon name={iconOf(entry)} />
              <span className="name">{entry.name}</span>
              <small>{entry.note}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Panel>
  );
}
