import { limitsFor } from "../../../src/domain/water/class-of-item";
import type { ItemLimits } from "../../../src/domain/water/limits";

type Table = readonly ItemLimits[];

/** A number in [0, 1) that depends on the row and the place only. */
const random = (place: number) => `((hash(i * 32 + ${place}) >> 11) / 9007199254740992.0::DOUBLE)`;

/**
 * Concentrations that reach a little beyond class Ⅴ, some exactly at a limit, one in twenty missing; one
 * sample in five is of a lake. A sample is good or bad as a whole, as real water is.
 */
function valueSql(item: string, table: Table, place: number): string {
  const line = limitsFor(table, item, "river") ?? limitsFor(table, item, "lake");
  const last = line?.limits.at(-1) ?? 1;
  const quality = random(30);
  const value = {
    "at-most": `${1.15 * last} * ${quality} * ${quality} * ${random(place)}`,
    "at-least": `10 * (1 - ${quality} * ${random(place)})`,
    range: `5.95 + 3.1 * ${random(place)}`,
  }[line?.direction ?? "at-most"];
  return `CASE WHEN ${random(place + 16)} >= 0.05 THEN round(${value}, 3) END AS "${item}"`;
}

/** Makes the table `sample`: a column per item in DOUBLE, and `kind` (0 river, 1 lake). */
export function samplesSql(items: readonly string[], table: Table, count: number): string {
  const columns = items.map((item, place) => valueSql(item, table, place));
  return `CREATE OR REPLACE TABLE sample AS
    SELECT ${columns.join(", ")}, CAST(${random(31)} < 0.2 AS INTEGER) AS kind
    FROM range(${count}) AS numbers(i) ORDER BY i`;
}

function lineSql(line: ItemLimits | null): string {
  if (!line?.participates) return "0";
  const column = `"${line.item}"`;
  const [low = 0, high = 0] = line.limits;
  const sign = line.direction === "at-least" ? ">=" : "<=";
  const kept =
    line.direction === "range"
      ? [`WHEN ${column} BETWEEN ${low}::DOUBLE AND ${high}::DOUBLE THEN 1`]
      : line.limits.map((limit, at) => `WHEN ${column} ${sign} ${limit}::DOUBLE THEN ${at + 1}`);
  return `CASE WHEN ${column} IS NULL THEN 0 ${kept.join(" ")} ELSE 6 END`;
}

/** The class of every sample in the table's order, the limits of the same table written out as CASE. */
export function classSql(items: readonly string[], table: Table): string {
  const ranks = items.map((item) => {
    const [river, lake] = [limitsFor(table, item, "river"), limitsFor(table, item, "lake")];
    if (river === lake) return lineSql(river);
    return `CASE WHEN kind = 1 THEN ${lineSql(lake)} ELSE ${lineSql(river)} END`;
  });
  return `SELECT CAST(greatest(${ranks.join(", ")}) AS INTEGER) AS rank FROM sample`;
}
