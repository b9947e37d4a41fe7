import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Input, SearchField } from "react-aria-components";
import type { Language } from "../domain/bilingual";
import type { VerdictState } from "../domain/gaps/verdict";
import { stateStyles } from "../domain/palette";
import type { Indicator, ProgrammeDomain } from "../domain/programme/programme";
import type { Messages } from "../messages/zh";

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
  readonly groups: readonly TreeGroup[];
  readonly chosen: string;
  readonly onChoose: (indicator: string) => void;
}

const notMet = ({ states }: TreeIndicator) => states.filter((state) => state === "not-met").length;

/** The notice's goals and the six domains; each indicator with the counties' states at a glance. */
export function IndicatorTree(props: IndicatorTreeProps) {
  const { text, language, groups } = props;
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const fits = ({ indicator }: TreeIndicator) =>
    `${indicator.number} ${indicator.name[language]}`.toLowerCase().includes(wanted);
  return (
    <>
      <SearchField aria-label={text.filterIndicators} value={typed} onChange={setTyped}>
        <Input className="field" placeholder={text.filterIndicators} />
      </SearchField>
      {groups.map((group) => (
        <Group
          key={group.domain.id}
          {...props}
          group={{ ...group, indicators: group.indicators.filter(fits) }}
          isForcedOpen={wanted !== ""}
        />
      ))}
    </>
  );
}

interface GroupProps extends IndicatorTreeProps {
  readonly group: TreeGroup;
  readonly isForcedOpen: boolean;
}

function Group({ text, language, group, chosen, onChoose, isForcedOpen }: GroupProps) {
  const { domain, indicators } = group;
  const hasChosen = indicators.some(({ indicator }) => indicator.id === chosen);
  const [isOpen, setOpen] = useState(hasChosen);
  const count = indicators.reduce((sum, each) => sum + notMet(each), 0);
  if (indicators.length === 0) return null;
  return (
    <Disclosure
      className="tree-group"
      isExpanded={isForcedOpen || isOpen}
      onExpandedChange={setOpen}
    >
      <Button slot="trigger" className="tree-group-head">
        {domain.name[language]}
        <span className="spacer" />
        {count > 0 && (
          <span className="tree-count">
            {text.states["not-met"]} {count}
          </span>
        )}
      </Button>
      <DisclosurePanel>
        {indicators.map((each) => (
          <Item
            key={each.indicator.id}
            each={each}
            {...{ text, language, onChoose }}
            isChosen={each.indicator.id === chosen}
          />
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}

interface ItemProps {
  readonly each: TreeIndicator;
  readonly text: Messages;
  readonly language: Language;
  readonly isChosen: boolean;
  readonly onChoose: (indicator: string) => void;
}

function Item({ each, text, language, isChosen, onChoose }: ItemProps) {
  const { indicator, states } = each;
  const attribute = indicator.attribute.county ?? indicator.attribute.city;
  const short = notMet(each);
  return (
    <button
      type="button"
      className="tree-item"
      aria-current={isChosen}
      onClick={() => onChoose(indicator.id)}
    >
      <span className="no">{indicator.domain === "goal" ? "◆" : indicator.number}</span>
      <span className="name">{indicator.name[language]}</span>
      <span className="meta">
        <span className="strip" aria-hidden="true">
          {states.map((state, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places are the counties, always the same
            <i key={place} style={{ backgroundColor: stripColour(state) }} />
          ))}
        </span>
        {short > 0 && (
          <span className="tree-count">
            {text.states["not-met"]} {short}
          </span>
        )}
        {attribute && <span className="tag">{text[attribute]}</span>}
        {indicator.provenance.status !== "sourced" && (
          <span className="tag warn" title={text.unverifiedHint}>
            {text.unverified}
          </span>
        )}
      </span>
    </button>
  );
}

function stripColour(state: VerdictState): string {
  return state === "not-met" ? stateStyles[state].deep : stateStyles[state].fill;
}
