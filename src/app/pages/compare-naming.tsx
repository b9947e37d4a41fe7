import type { Language } from "../../domain/bilingual";
import type { City } from "../../domain/city";
import type { Verdict } from "../../domain/gaps/verdict";
import { type Period, yearOf } from "../../domain/period";
import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import { NamingTimeline } from "../../panels/compare-page/naming-timeline";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { passesUnit } from "../../state/filters";
import { selectIndicators } from "../../state/select-places";
import { selectJudgeRows } from "../../state/select-verdicts";
import { select } from "../../state/transitions";
import { placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

/** The one rule of naming, asked in each year from the first goal to the chosen period. */
const selectNamingByYear = derive(
  (state: AppState) => [
    selectIndicators(state),
    selectJudgeRows(state),
    state.pack.city,
    state.choices.period,
  ],
  (indicators, judgeRows, { namingGoals }, period) => {
    const naming = [...indicators.values()].find(({ rules }) =>
      rules.some(({ rule }) => rule.kind === "named-by"),
    );
    const goalYears = namingGoals.map(({ year }) => year);
    const first = Math.min(...goalYears);
    const byYear = new Map<number, ReadonlyMap<string, Verdict>>();
    if (!naming || goalYears.length === 0) return byYear;
    for (let year = first; year <= yearOf(period); year++) {
      const rows = { period: String(year) as Period, rows: [] };
      const verdicts = judgeRows([naming], rows).get(naming.id) ?? [];
      byYear.set(year, new Map(verdicts.map((verdict) => [verdict.unit, verdict])));
    }
    return byYear;
  },
);

/** When each unit was to be named, and whether it was. */
export function CompareNaming({ store }: Services) {
  const { language, selection, filters } = useSelected(store, ({ choices }) => choices);
  const byYear = useSelected(store, selectNamingByYear);
  const city = useSelected(store, ({ pack }) => pack.city);
  const names = useSelected(store, placeNames);
  const years = [...byYear.keys()];
  const units = [...new Set(city.namingGoals.map(({ unit }) => unit))].filter((unit) =>
    passesUnit(filters, unit),
  );
  return (
    <NamingTimeline
      {...{ language, years }}
      text={messages[language]}
      rows={units.map((unit) => ({
        unit,
        name: names.get(unit) ?? unit,
        years: years.map((year) =>
          yearOfUnit(byYear.get(year)?.get(unit), year, {
            due: dueIn(city, unit, { year, language }),
          }),
        ),
      }))}
      selected={selection.kind === "unit" ? selection.code : null}
      onUnit={(code) => store.update(select, { kind: "unit", code: code as UnitCode })}
    />
  );
}

function yearOfUnit(
  verdict: Verdict | undefined,
  year: number,
  { due }: { readonly due: readonly string[] },
) {
  return {
    year,
    state: verdict?.state ?? "not-assessed",
    overdue: verdict?.gap ?? 0,
    due,
  } as const;
}

function dueIn(
  { namingGoals }: City,
  unit: string,
  { year, language }: { readonly year: number; readonly language: Language },
): readonly string[] {
  return namingGoals
    .filter((goal) => goal.unit === unit && goal.year === year)
    .map(({ tier }) => messages[language].tiers[tier]);
}
