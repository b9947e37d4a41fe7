import type { Language } from "../domain/bilingual";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";
import type { TreeIndicator } from "./indicator-tree";
import { StateGlyph } from "./state-glyph";
import { StateStrip } from "./state-strip";

export interface IndicatorRowProps {
  readonly text: Messages;
  readonly language: Language;
  readonly each: TreeIndicator;
}

/** Number and name; below them the counties at a glance, how many fall short, and its standing. */
export function IndicatorRow({ text, language, each }: IndicatorRowProps) {
  const { indicator, states } = each;
  const attribute = indicator.attribute.county ?? indicator.attribute.city;
  const short = states.filter((state) => state === "not-met").length;
  return (
    <div className="tree-item">
      <span className="no">
        {indicator.domain === "goal" ? <Icon name="goal" /> : indicator.number}
      </span>
      <span className="name">{indicator.name[language]}</span>
      <span className="meta">
        <StateStrip states={states} />
        {short > 0 && (
          <span className="tree-count" title={text.notMetOf(short, states.length)}>
            <StateGlyph state="not-met" />
            <span className="visually-hidden">{text.states["not-met"]}</span>
            {short}
          </span>
        )}
        {attribute && (
          <span className={attribute} title={text.glossary[attribute]}>
            {text[attribute]}
          </span>
        )}
        {indicator.provenance.status !== "sourced" && (
          <span className="unverified" title={text.given(indicator.provenance.note)}>
            {indicator.provenance.status === "user" ? text.packPage.ownEdit : text.unverified}
          </span>
        )}
      </span>
    </div>
  );
}
