import { typedName } from "../../domain/sql/quote-name";
import type { Messages } from "../../messages/zh";

/** Questions to click; they show what the tables hold. */
export function exampleQueries(
  { sqlPage: { exampleNames } }: Messages,
  opened: readonly string[],
): readonly (readonly [name: string, text: string])[] {
  const [first] = opened;
  const file = `SELECT *\nFROM ${typedName(first ?? "")}\nLIMIT 100`;
  return [
    ...(first === undefined ? [] : [[exampleNames.opened, file] as const]),
    [exampleNames.counties, "SELECT code, name\nFROM unit\nWHERE level = 'county'\nORDER BY code"],
    [
      exampleNames.latest,
      `SELECT indicator, max(period) AS latest, count(DISTINCT unit_code) AS units
FROM current_observation
WHERE basis <> 'demo'
GROUP BY indicator
ORDER BY latest DESC, indicator`,
    ],
    [
      exampleNames.months,
      `SELECT section, period, value, basis
FROM current_reading
WHERE item = 'NH3N' AND value IS NOT NULL
ORDER BY section, period`,
    ],
    [
      exampleNames.worst,
      `SELECT section, count(*) AS months, round(max(value), 2) AS highest
FROM current_reading
WHERE item = 'NH3N' AND value > 1.0
GROUP BY section
ORDER BY months DESC, section`,
    ],
  ];
}
