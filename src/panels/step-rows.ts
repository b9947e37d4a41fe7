import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys, Home and End walk the names of a table, over its groups; Enter selects. */
export function stepRows(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key];
  const table = event.currentTarget.closest("table");
  if (!step || !table) return;
  const names = [...table.querySelectorAll<HTMLButtonElement>("button.row-name")];
  names[step(names.indexOf(event.currentTarget), names.length - 1)]?.focus();
  event.preventDefault();
}
