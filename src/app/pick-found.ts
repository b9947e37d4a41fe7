import { goToCity } from "../browser/address-bar";
import type { UnitCode } from "../domain/unit-code";
import { selectUnits } from "../state/select-places";
import { chooseIndicator, chooseLevel, select } from "../state/transitions";
import type { Services } from "./services";

/** Goes to what the search found: the level that shows it, and its card. */
export function pickFound({ store }: Services, found: string): void {
  const [kind, id = ""] = found.split(" ");
  if (kind === "city") goToCity(id);
  if (kind === "indicator") store.update(chooseIndicator, id);
  if (kind === "section") store.update(select, { kind: "section", id });
  if (kind !== "unit") return;
  const unit = selectUnits(store.get()).get(id);
  const { level } = store.get().choices;
  if (unit?.level === "township" && level !== "township") store.update(chooseLevel, "township");
  if (unit?.level === "county" && level === "township") store.update(chooseLevel, "county");
  store.update(select, { kind: "unit", code: id as UnitCode });
}
