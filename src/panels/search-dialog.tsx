import { useState } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Panel } from "./panel-dialog";

export interface SearchEntry {
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

/** Best first: the key starts with what was typed, then contains it. */
export function searchEntries(
  entries: readonly SearchEntry[],
  typed: string,
): readonly SearchEntry[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return entries.slice(0, MOST);
  const rank = ({ keys }: SearchEntry) => {
    if (keys.split(" ").some((key) => key.startsWith(wanted))) return 0;
    return keys.includes(wanted) ? 1 : 2;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((each) => each.rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

export function SearchDialog({ text, entries, isOpen, onClose, onPick }: SearchDialogProps) {
  const [typed, setTyped] = useState("");
  return (
    <Panel title={text.search} text={text} isOpen={isOpen} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={text.search} autoFocus>
          <Input className="field" placeholder={text.searchHint} />
        </SearchField>
        <ListBox
          aria-label={text.search}
          className="search-list"
          items={searchEntries(entries, typed)}
          renderEmptyState={() => <p className="muted">{text.searchEmpty}</p>}
          onAction={(key) => {
            onPick(String(key));
            setTyped("");
            onClose();
          }}
        >
          {({ id, name, note }) => (
            <ListBoxItem id={id} textValue={name} className="search-item">
              {name}
              <small>{note}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Panel>
  );
}
