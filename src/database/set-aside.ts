import { automaticItems } from "../domain/water/reading-way";
import { type Statement, sql } from "./statement";

/**
 * Where a month has an item read both ways, one of them stands: never a mean of both. Which one is the
 * domain's word (`automaticItems`). Made-up rows and real ones never set each other aside.
 */
export const setAsideOtherWay: readonly Statement[] = [
  sql`UPDATE reading SET is_set_aside = false WHERE is_set_aside`,
  sql`UPDATE reading SET is_set_aside = true FROM (
    SELECT section AS place, item AS matter, period AS span, basis = 'demo' AS is_demo,
      if(item IN (SELECT unnest(string_split(${automaticItems.join(",")}, ','))),
        'automatic', 'manual') AS preferred
    FROM reading WHERE way IS NOT NULL AND NOT is_superseded
    GROUP BY ALL HAVING count(DISTINCT way) > 1) AS rival
    WHERE section = rival.place AND item = rival.matter AND period = rival.span
      AND (basis = 'demo') = rival.is_demo AND way IS NOT NULL AND way <> rival.preferred`,
];
