import type { ConditionalRule, Indicator, Programme, Rule } from "../programme/programme";

/** A rule of one figure: what a person may try another figure for. */
export type LimitRule = Extract<Rule, { readonly value: number }>;

export function hasLimit(rule: Rule): rule is LimitRule {
  return "value" in rule;
}

/** Where a limit stands: the indicator and the place of its rule, "2019-11_1" is the second of 2019-11. */
export function limitKey(indicator: string, place: number): string {
  return `${indicator}_${place}`;
}

const signs = { "at-least": "≥", "more-than": ">", "at-most": "≤", exactly: "" } as const;

/** How a limit is worded where a person set it: "≥20". */
export function limitWording({ kind, value }: LimitRule): string {
  return `${signs[kind]}${value}`;
}

/**
 * A programme with the person's limits in place of the document's; each keeps the document's wording
 * in `adjustedFrom`. The same object where nothing of it was set, and a limit that is the document's
 * own changes nothing.
 */
export function adjustProgramme(
  programme: Programme,
  limits: Readonly<Record<string, number>>,
): Programme {
  const indicators = programme.indicators.map((each) => adjustIndicator(each, limits));
  const isSame = indicators.every((each, place) => each === programme.indicators[place]);
  return isSame ? programme : { ...programme, indicators };
}

function adjustIndicator(
  indicator: Indicator,
  limits: Readonly<Record<string, number>>,
): Indicator {
  const rules = indicator.rules.map((each, place) =>
    adjustRule(each, limits[limitKey(indicator.id, place)]),
  );
  const isSame = rules.every((each, place) => each === indicator.rules[place]);
  return isSame ? indicator : { ...indicator, rules };
}

function adjustRule(conditional: ConditionalRule, value: number | undefined): ConditionalRule {
  const { rule, wording } = conditional;
  if (value === undefined || !hasLimit(rule) || rule.value === value) return conditional;
  const own = { ...rule, value };
  return { ...conditional, rule: own, wording: limitWording(own), adjustedFrom: wording };
}
