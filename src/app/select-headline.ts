import { sentenceFacts } from "../domain/gaps/sentence-facts";
import type { Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { romanOf } from "../domain/water/roman";
import { formatShare } from "../messages/format-number";
import { formatFigurePeriod, formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import { gapSize, gapWords, targetWords, valueWords } from "../panels/figure-words";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectChosenIndicator, selectUnits } from "../state/select-places";
import { selectLevelPeriodShown } from "../state/select-rows";
import {
  selectAssessedSections,
  selectSectionSummary,
  selectWaterPeriodShown,
} from "../state/select-sections";
import { selectLevelVerdicts } from "../state/select-verdicts";
import { selectShownKey } from "./mapped/select-mapped-key";

export interface Headline {
  readonly sentence: string;
  readonly coverage: string;
  readonly hasDemo: boolean;
}

/** Verdicts of the units the sentence speaks of: counties, or townships; not city and zones. */
export const selectSpokenVerdicts = derive(
  (state: AppState) => [selectLevelVerdicts(state), selectUnits(state)],
  (verdicts, units): readonly Verdict[] =>
    verdicts.filter(({ unit }) => units.get(unit)?.hasPolygon ?? false),
);

const selectUnitHeadline = derive(
  (state: AppState) => [
    selectSpokenVerdicts(state),
    selectChosenIndicator(state),
    selectUnits(state),
    state.choices.language,
    selectLevelPeriodShown(state),
    state.choices.level,
  ],
  (verdicts, indicator, units, language, period, level): Headline => {
    const text = messages[language];
    const townships = [...units.values()].filter((unit) => unit.level === "township").length;
    if (!indicator) return { sentence: "", coverage: "", hasDemo: false };
    const facts = sentenceFacts(indicator, verdicts);
    const { worst, judged, applicable, hasDemo } = facts;
    const coverage = text.coverage(judged, applicable);
    const name = indicator.name[language];
    if (level === "township" && verdicts.length === 0)
      return { sentence: text.packPage.noTownships(townships), coverage: "", hasDemo: false };
    const when = formatFigurePeriod(language, period);
    if (judged === 0) {
      const { withoutTarget } = facts;
      const sentence =
        withoutTarget > 0
          ? text.headlineNoTarget(when, name, withoutTarget)
          : text.headlineNothing(when, name);
      return { sentence, coverage, hasDemo };
    }
    if (!worst) return { sentence: text.headlineNone(when, name, judged), coverage, hasDemo };
    const wording = { text, language };
    const words = {
      period: when,
      indicator: name,
      judged,
      notMet: facts.notMet.length,
      worst: units.get(worst.unit)?.name[language] ?? worst.unit,
      value: valueWords(worst, indicator, wording),
      target: targetWords(worst, indicator, wording),
      gap: (isNaming(indicator) ? gapWords : gapSize)(worst, indicator, wording) ?? "",
    };
    return { sentence: text[sentenceKind(worst, indicator)](words), coverage, hasDemo };
  },
);

function isNaming({ domain }: Indicator): boolean {
  return domain === "goal";
}

function sentenceKind({ gap }: Verdict, indicator: Indicator) {
  if (isNaming(indicator)) return "headlineNaming";
  return gap === null ? "headlineWords" : "headlineGap";
}

const selectWaterHeadline = derive(
  (state: AppState) => [
    selectAssessedSections(state),
    selectSectionSummary(state),
    state.choices.language,
    selectWaterPeriodShown(state),
  ],
  (sections, summary, language, period): Headline => {
    const text = messages[language];
    const own = sections.filter(({ section }) => !section.outside);
    if (own.length === 0)
      return { sentence: text.packPage.noSections, coverage: "", hasDemo: false };
    const worst = own.toSorted((a, b) => (b.assessment.rank ?? 0) - (a.assessment.rank ?? 0))[0];
    const rank = worst?.assessment.rank;
    return {
      sentence: text.headlineWater({
        period: formatPeriod(language, period),
        all: summary.all,
        assessed: summary.assessed,
        good: summary.goodShare === null ? text.none : formatShare(language, summary.goodShare),
        worse: summary.counts[6],
        worst:
          worst && rank ? `${worst.section.name[language]}（${text.class(romanOf[rank])}）` : "",
      }),
      coverage: text.coverage(summary.assessed, summary.all),
      hasDemo: own.some(({ assessment }) => assessment.basis === "demo"),
    };
  },
);

/** A person's own column has no verdict to tell: only what it is, and how many places it knows. */
const selectMappedHeadline = derive(
  (state: AppState) => [selectShownKey(state), state.choices.language],
  (key, language): Headline | null => {
    if (!key) return null;
    const text = messages[language];
    const known = key.entries.reduce((sum, { count }) => sum + count, 0);
    return {
      sentence: text.sqlPage.mapped.headline(key.title),
      coverage: text.coverage(known, known + key.without.count),
      hasDemo: key.mayHoldDemo,
    };
  },
);

/** The sentence of the view that is shown. */
export function selectHeadline(state: AppState): Headline {
  const mapped = selectMappedHeadline(state);
  if (mapped) return mapped;
  return state.choices.level === "section" ? selectWaterHeadline(state) : selectUnitHeadline(state);
}
