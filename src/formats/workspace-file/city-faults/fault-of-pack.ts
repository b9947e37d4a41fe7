import type { CityPack } from "../../../domain/city";
import type { Programme } from "../../../domain/programme/programme";
import { cityFaults } from "./city-faults";
import type { Fault, Faults } from "./fault";
import { limitFaults } from "./limit-faults";
import { sectionFaults, unitFaults } from "./place-faults";
import { programmeFaults } from "./programme-faults";
import { recordFaults } from "./record-faults";

/**
 * What keeps a pack that fits the schema from being opened, or null where nothing is wrong. A pack made
 * elsewhere is trusted for nothing that one made here is sure to have.
 */
export function faultOfPack(pack: CityPack): Fault | null {
  return first(packFaults(pack));
}

export function faultOfProgramme(programme: Programme): Fault | null {
  return first(faultsOf(programme, programmeFaults("", programme)));
}

function* packFaults(pack: CityPack): Faults {
  yield* faultsOf(pack, cityFaults(pack));
  yield* unitFaults(pack);
  yield* sectionFaults(pack);
  yield* limitFaults(pack);
  for (const [at, programme] of pack.programmes.entries())
    yield* programmeFaults(`programmes.${at}.`, programme);
  yield* recordFaults(pack);
}

function* faultsOf(value: unknown, others: Faults): Faults {
  if (!areAllFinite(value)) yield { place: "1e999", problem: "number" };
  yield* others;
}

function first(faults: Faults): Fault | null {
  const { done, value } = faults.next();
  return done ? null : value;
}

/** JSON has no word for infinity, but 1e999 is read as one. */
function areAllFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(areAllFinite);
}
