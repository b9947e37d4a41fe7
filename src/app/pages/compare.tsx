import type { Language } from "../../domain/bilingual";
import { formatFigurePeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { ComparePage } from "../../panels/compare-page/compare-page";
import { openPage } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { CompareDetail } from "./compare-detail";
import { CompareMatrix, CompareTools } from "./compare-matrix";
import { CompareNaming } from "./compare-naming";
import { CompareRanking } from "./compare-ranking";
import { CompareTowns } from "./compare-towns";
import { type Comparison, selectUnitComparison } from "./select-comparison";

/** Counties, zones and the city against every goal: what leaders look at before a meeting. */
export function Compare(services: Services) {
  const { store } = services;
  const { language, period } = useSelected(store, ({ choices }) => choices);
  const comparison = useSelected(store, selectUnitComparison);
  const text = messages[language];
  return (
    <ComparePage
      {...{ text, language }}
      counts={comparison?.counts ?? null}
      facts={
        comparison && {
          ...factsOf(comparison, language),
          period: formatFigurePeriod(language, period),
        }
      }
      tools={<CompareTools {...services} />}
      matrix={<CompareMatrix {...services} />}
      detail={<CompareDetail {...services} />}
      rest={
        <>
          <CompareRanking {...services} />
          <CompareNaming {...services} />
          <CompareTowns {...services} />
        </>
      }
      onMeeting={() => store.update(openPage, "meeting")}
      onClose={() => store.update(openPage, "map")}
    />
  );
}

function factsOf({ counts, byUnit, units, indicators }: Comparison, language: Language) {
  const notMetIn = (code: string) => byUnit.get(code)?.counts["not-met"] ?? 0;
  const counties = units.filter(({ level }) => level === "county");
  const [worst] = counties.toSorted((one, other) => notMetIn(other.code) - notMetIn(one.code));
  const worstCount = worst ? notMetIn(worst.code) : 0;
  return {
    units: counties.length,
    indicators: indicators.length,
    applicable: counts.applicable,
    judged: counts.judged,
    notMet: counts.counts["not-met"],
    worst: worstCount > 0 ? (worst?.name[language] ?? "") : "",
    worstCount,
  };
}
