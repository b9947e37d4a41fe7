import type { Messages } from "../../messages/zh";
import { BasisMark } from "../demo-mark";
import type { WaterPageProps } from "./water-page";

type Rule = keyof Messages["waterPage"]["rules"];

/** How sure each rule is: read in the document, from memory (待核), or our own where none says so. */
const provenance: Readonly<Record<Rule, "sourced" | "memory" | "own">> = {
  class: "sourced",
  shares: "sourced",
  mean: "sourced",
  compliance: "sourced",
  pollutants: "memory",
  change: "memory",
  comparable: "own",
  months: "memory",
  notice: "sourced",
};

const rules = Object.keys(provenance) as readonly Rule[];

/** What the page's figures rest on, and the rules they were judged by. */
export function WaterRules(props: WaterPageProps) {
  const { text, basis, sections } = props;
  const words = text.waterPage;
  const sources = new Set(
    sections.flatMap(({ section, assessment }) =>
      section.outside ? [] : assessment.items.map(({ reading }) => reading.source),
    ),
  );
  return (
    <section>
      <h3>{words.rulesTitle}</h3>
      <p className="small basis-line">
        <BasisMark basis={basis} text={text} />
        <span>
          {sources.size === 0
            ? words.noSources
            : words.sourcesAre(text.list([...sources].map(text.sourceWords)))}
        </span>
      </p>
      <ul className="water-rules small">
        {rules.map((rule) => (
          <li key={rule}>
            {words.rules[rule]} <ProvenanceMark text={text} rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProvenanceMark({ text, rule }: { readonly text: Messages; readonly rule: Rule }) {
  const how = provenance[rule];
  if (how === "memory")
    return (
      <span className="tag warn" title={text.unverifiedHint}>
        {text.unverified}
      </span>
    );
  if (how === "sourced") return null;
  return (
    <span className="tag" title={text.waterPage.ownRuleHint}>
      {text.waterPage.ownRule}
    </span>
  );
}
