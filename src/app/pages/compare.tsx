import type { Language } from "../../domain/bilingual";
import type { UnitCode } from "../../domain/unit-code";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { ComparePage } from "../../panels/compare-page/compare-page";
import { openPage, select } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { type Comparison, selectUnitComparison } from "./select-comparison";

/** Counties, zones and the city against every goal: what leaders look at before a meeting. */
export function Compare({ store }: Services) {
  const { language, period } = useSelected(store, ({ choices }) => choices);
  const comparison = useSelected(store, selectUnitComparison);
  const text = messages[language];
  return (
    <ComparePage
      {...{ text, language }}
      counts={comparison?.counts ?? null}
      facts={
        comparison && { ...factsOf(comparison, language), period: formatPeriod(language, period) }
      }
      counties={comparison ? countiesOf(comparison, language) : []}
      onUnit={(code) => store.update(select, { kind: "unit", code: code as UnitCode })}
      onClose={() => store.update(openPage, "map")}
    />
  );
}

function countiesOf({ byCounty }: Comparison, language: Language) {
  return byCounty
    .map(({ unit, counts }) => ({ code: unit.code, name: unit.name[language], counts }))
    .toSorted((one, other) => other.counts.counts["not-met"] - one.counts.counts["not-met"]);
}

function factsOf({ counts, byCounty, indicators }: Comparison, language: Language) {
  const worst = byCounty.toSorted(
    (one, other) => other.counts.counts["not-met"] - one.counts.counts["not-met"],
  )[0];
  const worstCount = worst?.counts.counts["not-met"] ?? 0;
  return {
    units: byCounty.length,
    indicators: indicators.length,
    applicable: counts.applicable,
    judged: counts.judged,
    notMet: counts.counts["not-met"],
    worst: worstCount > 0 ? (worst?.unit.name[language] ?? "") : "",
    worstCount,
  };
}
