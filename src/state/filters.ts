import type { DomainId } from "../domain/programme/programme";
import type { UnitCode } from "../domain/unit-code";
import type { AppState, Filters } from "./app-state";

export const noFilters: Filters = { domains: [], units: [], departments: [], isBindingOnly: false };

type ListName = "domains" | "units" | "departments";

function change(state: AppState, filters: Partial<Filters>): AppState {
  const { choices } = state;
  return { ...state, choices: { ...choices, filters: { ...choices.filters, ...filters } } };
}

/** Takes one entry into the filter, or out of it again. */
export function toggleFilter<Name extends ListName>(
  state: AppState,
  name: Name,
  entry: Filters[Name][number],
): AppState {
  const list: readonly string[] = state.choices.filters[name];
  const next = list.includes(entry) ? list.filter((each) => each !== entry) : [...list, entry];
  return change(state, { [name]: next });
}

/** Several units at once: a brush over a chart, a row of the matrix. Empty shows all again. */
export function filterUnits(state: AppState, units: readonly UnitCode[]): AppState {
  return change(state, { units });
}

/** One lead department, or all when empty. */
export function filterDepartment(state: AppState, name: string): AppState {
  return change(state, { departments: name ? [name] : [] });
}

export function filterBinding(state: AppState, isBindingOnly: boolean): AppState {
  return change(state, { isBindingOnly });
}

/** Whether anything is held back, by the filters or by the legend. */
export function isFiltered({ choices }: AppState): boolean {
  const { filters, litStates, litRanks } = choices;
  const { domains, units, departments, isBindingOnly } = filters;
  const listed = [domains, units, departments, litStates, litRanks];
  return isBindingOnly || listed.some((list) => list.length > 0);
}

interface Filterable {
  readonly domain: DomainId;
  readonly departments: { readonly lead: string };
}

/** Whether an indicator passes domain and department; its attribute differs by unit and is apart. */
export function passesIndicator({ domains, departments }: Filters, indicator: Filterable): boolean {
  const isDomain = domains.length === 0 || domains.includes(indicator.domain);
  const isLed = departments.length === 0 || departments.includes(indicator.departments.lead);
  return isDomain && isLed;
}

export function passesUnit({ units }: Filters, unit: UnitCode): boolean {
  return units.length === 0 || units.includes(unit);
}

/** A township passes by itself or with its county. */
export function passesPlace(
  filters: Filters,
  { code, parent }: { readonly code: UnitCode; readonly parent: UnitCode | null },
): boolean {
  return passesUnit(filters, code) || (parent !== null && passesUnit(filters, parent));
}

/** Whether an indicator passes where its attribute may differ between city and county. */
export function passesBinding(
  { isBindingOnly }: Filters,
  { attribute }: { readonly attribute: Readonly<Record<"city" | "county", string | null>> },
): boolean {
  return !isBindingOnly || attribute.city === "binding" || attribute.county === "binding";
}
