import type { MergeConflict } from "../formats/merge-workspaces";
import { stableJson } from "../formats/stable-json";
import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { itemNames, placeNames } from "./names";

type Keyed = Readonly<Record<string, unknown>>;

/** What two copies say differently: what it is about, by name, and each one's words where they differ. */
export function conflictWords(state: AppState, { kind, ours, theirs }: MergeConflict): string {
  const words = messages[state.choices.language].workspace;
  const [one, other] = [ours, theirs].map((each) => each as Keyed) as [Keyed, Keyed];
  const about = `${words.conflictKinds[kind]} ${aboutOf(state, one)}`;
  return words.conflict(about, saidOf(state, one, other), saidOf(state, other, one));
}

function aboutOf(state: AppState, said: Keyed): string {
  const { unit, indicator, period, name, text, title, row } = said as Readonly<
    Record<string, string | undefined>
  >;
  const nameOf = namesOf(state);
  if (!unit) return name ?? text ?? title ?? nameOf(row ?? "");
  const when = period ? formatPeriod(state.choices.language, period as never) : "";
  return [nameOf(unit), nameOf(indicator ?? ""), when].filter(Boolean).join(" ");
}

const LONGEST = 80;

/** Only what the other says otherwise; the fields of a task or project with their names. */
function saidOf(state: AppState, said: Keyed, other: Keyed): string {
  const text = messages[state.choices.language];
  const fields: Keyed = "units" in said ? text.workPage.fields : {};
  const parts = differing(said, other).map(([key, value]) =>
    [fields[key], valueWords(state, value)].filter(Boolean).join(" "),
  );
  const whole = text.list(parts);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}

function differing(said: Keyed, other: Keyed): readonly (readonly [string, unknown])[] {
  return [...new Set([...Object.keys(said), ...Object.keys(other)])].flatMap((key) => {
    const [one, two] = [said[key], other[key]];
    if (stableJson(one ?? null) === stableJson(two ?? null)) return [];
    return isKeyed(one) && isKeyed(two) ? differing(one, two) : [[key, one] as const];
  });
}

function valueWords(state: AppState, value: unknown): string {
  const text = messages[state.choices.language];
  const states: Keyed = text.workPage.states;
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "string") return String(states[value] ?? namesOf(state)(value));
  if (Array.isArray(value))
    return value.length > 0 ? text.list(value.map((each) => valueWords(state, each))) : "—";
  return isKeyed(value) ? stableJson(value) : String(value);
}

/** Units, sections, items and indicators by name; everything else as it stands. */
function namesOf(state: AppState): (code: string) => string {
  const [places, nameOfItem] = [placeNames(state), itemNames(state)];
  return (code) => places.get(code) ?? nameOfItem(code);
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
