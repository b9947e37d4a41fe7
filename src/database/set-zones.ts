import type { Unit } from "../domain/unit";
import type { Database } from "./database";
import { sql } from "./statement";

/**
 * Makes the function zones of the tables these, with the townships they run. Figures of a zone that is gone
 * stay and are not asked for; they count again when it is back.
 */
export async function setZones(database: Database, units: readonly Unit[]): Promise<void> {
  await database.run(sql`DELETE FROM unit WHERE level = 'zone'`);
  for (const { code, level, name, parent } of units.filter((unit) => unit.level === "zone"))
    await database.run(sql`INSERT INTO unit VALUES (${code}, ${level}, ${name.zh}, ${parent})`);
  // Only a township that a zone runs, or ran, is drawn in another unit than it belongs to.
  for (const { code, parent } of units.filter(({ drawnIn, level }) => drawnIn && level !== "zone"))
    await database.run(sql`UPDATE unit SET parent = ${parent} WHERE code = ${code}`);
}
