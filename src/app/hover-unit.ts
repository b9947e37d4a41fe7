import type { UnitCode } from "../domain/unit-code";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import { hover } from "../state/transitions";

/** Lights a unit in every view; the same one twice changes nothing, so that nothing is drawn again. */
export function hoverUnit(store: Store<AppState>, code: string | null): void {
  const { hovered } = store.get();
  const current = hovered.kind === "unit" ? hovered.code : null;
  if (current === code) return;
  store.update(hover, code ? { kind: "unit", code: code as UnitCode } : { kind: "none" });
}

/** The same of a section. */
export function hoverSection(store: Store<AppState>, id: string | null): void {
  const { hovered } = store.get();
  const current = hovered.kind === "section" ? hovered.id : null;
  if (current === id) return;
  store.update(hover, id ? { kind: "section", id } : { kind: "none" });
}
