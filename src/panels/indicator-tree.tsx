import { useState } from "react";
import {
  Button,
  Input,
  type Key,
  SearchField,
  Tree,
  TreeItem,
  TreeItemContent,
} from "react-aria-components";
import type { Language } from "../domain/bilingual";
import type { VerdictState } from "../domain/gaps/verdict";
import type { Indicator, ProgrammeDomain } from "../domain/programme/programme";
import type { Messages } from "../messages/zh";
import { EmptyState } from "./empty-state";
import { Icon } from "./icon";
import { IndicatorRow } from "./indicator-row";
import { StateGlyph } from "./state-glyph";

export interface TreeIndicator {
  readonly indicator: Indicator;
  /** States of the counties in their usual order, for the glance strip. */
  readonly states: readonly VerdictState[];
}

export interface TreeGroup {
  readonly domain: ProgrammeDomain;
  readonly indicators: readonly TreeIndicator[];
}

export interface IndicatorTreeProps {
  readonly text: Messages;
  readonly language: Language;
  /** Those the filter lets through, of `all`. */
  readonly groups: readonly TreeGroup[];
  readonly all: number;
  readonly chosen: string;
  readonly onChoose: (indicator: string) => void;
}

const GROUP = "group ";

/** The notice's goals and the six domains; each indicator with the counties' states at a glance. */
export function IndicatorTree(props: IndicatorTreeProps) {
  const { text, language, groups, chosen, onChoose } = props;
  const [typed, setTyped] = useState("");
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(
    () => new Set(groupOf(groups, chosen)),
  );
  const found = filterGroups(groups, typed);
  const keys = groups.map(({ domain }) => GROUP + domain.id);
  const toggle = (key: string) =>
    setExpanded(
      new Set(
        expanded.has(key) ? [...expanded].filter((each) => each !== key) : [...expanded, key],
      ),
    );
  return (
    <>
      <FilterField {...{ text, typed }} onTyped={setTyped} />
      <ShownOf {...props} />
      <Tree
        aria-label={text.indicators}
        className="tree"
        selectionMode="single"
        selectionBehavior="toggle"
        disallowEmptySelection
        disabledKeys={keys}
        disabledBehavior="selection"
        selectedKeys={chosen ? [chosen] : []}
        onSelectionChange={(chosenKeys) => {
          const [key] = chosenKeys;
          if (key !== undefined) onChoose(String(key));
        }}
        expandedKeys={typed.trim() ? keys : expanded}
        onExpandedChange={setExpanded}
        renderEmptyState={() => (
          <EmptyState icon="search" title={text.noIndicator} advice={text.noIndicatorAdvice} />
        )}
      >
        {found.map((group) => (
          <TreeItem
            key={group.domain.id}
            id={GROUP + group.domain.id}
            className="tree-row"
            textValue={group.domain.name[language]}
            onAction={() => toggle(GROUP + group.domain.id)}
          >
            <TreeItemContent>
              <GroupHead {...{ text, language, group }} />
            </TreeItemContent>
            {group.indicators.map((each) => (
              <TreeItem
                key={each.indicator.id}
                id={each.indicator.id}
                className="tree-row"
                textValue={each.indicator.name[language]}
              >
                <TreeItemContent>
                  <IndicatorRow {...{ text, language, each }} />
                </TreeItemContent>
              </TreeItem>
            ))}
          </TreeItem>
        ))}
      </Tree>
    </>
  );
}

/** Says what the page's filter leaves out; what is typed here is seen in its field. */
function ShownOf({ text, groups, all }: IndicatorTreeProps) {
  const shown = groups.reduce((sum, { indicators }) => sum + indicators.length, 0);
  if (shown === all) return null;
  return (
    <p className="small muted tree-shown" data-testid="tree-shown">
      {text.shownOf(shown, all)}
    </p>
  );
}

function groupOf(groups: readonly TreeGroup[], chosen: string): readonly string[] {
  const group = groups.find(({ indicators }) =>
    indicators.some(({ indicator }) => indicator.id === chosen),
  );
  return group ? [GROUP + group.domain.id] : [];
}

/** By number or by name in either language; groups without a match go. */
function filterGroups(groups: readonly TreeGroup[], typed: string): readonly TreeGroup[] {
  const wanted = typed.trim().toLowerCase();
  const fits = ({ indicator: { number, name } }: TreeIndicator) =>
    `${number} ${name.zh} ${name.en}`.toLowerCase().includes(wanted);
  return groups
    .map((group) => ({ ...group, indicators: group.indicators.filter(fits) }))
    .filter(({ indicators }) => indicators.length > 0);
}

interface GroupHeadProps {
  readonly text: Messages;
  readonly language: Language;
  readonly group: TreeGroup;
}

function GroupHead({ text, language, group }: GroupHeadProps) {
  const states = group.indicators.flatMap((each) => each.states);
  const notMet = states.filter((state) => state === "not-met").length;
  return (
    <div className="tree-group-head">
      <Button slot="chevron" className="tree-chevron">
        <Icon name="right" />
      </Button>
      {group.domain.name[language]}
      <span className="small total">{text.indicatorCount(group.indicators.length)}</span>
      <span className="spacer" />
      {notMet > 0 && (
        <span className="tree-count">
          <StateGlyph state="not-met" />
          <span className="visually-hidden">{text.states["not-met"]}</span>
          {notMet}
        </span>
      )}
    </div>
  );
}

interface FilterFieldProps {
  readonly text: Messages;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

function FilterField({ text, typed, onTyped }: FilterFieldProps) {
  return (
    <SearchField
      aria-label={text.filterIndicators}
      className="search-field"
      value={typed}
      onChange={onTyped}
    >
      <Icon name="search" />
      <Input className="field" placeholder={text.filterIndicators} />
      <Button aria-label={text.clearText}>
        <Icon name="close" />
      </Button>
    </SearchField>
  );
}
