import { expect, test } from "vitest";
import { standardUnits } from "../../../../src/domain/water/standard-units";
import { table } from "./limits-table";

test("each item is reckoned in its own unit, and the two of TLI in theirs", () => {
  const units = standardUnits(table);
  expect(units.get("NH3N")).toBe("mg/L");
  expect(units.get("CHLA")).toBe("mg/m³");
  expect(units.get("SD")).toBe("m");
  expect(units.get("unknown")).toBeUndefined();
  expect(units.size).toBe(new Set(table.map(({ item }) => item)).size + 2);
});
