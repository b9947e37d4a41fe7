import type { Indicator, Programme } from "../../src/domain/programme/programme";
import { AppError } from "../../src/errors";
import { cityParts } from "../../src/formats/workspace-file/city-parts";
import { readCity } from "../../src/formats/workspace-file/read-city";
import { makeCity } from "./make-city";

/** The parts of a small city in a workspace file. */
export const wholeCity: ReadonlyMap<string, Uint8Array> = new Map(cityParts(makeCity()));

/** Why a city is refused of which one part was changed, as another program could write it. */
export async function refusalOf(name: string, change: (json: never) => unknown) {
  const path = `city/${name}`;
  const json = JSON.parse(new TextDecoder().decode(wholeCity.get(path)));
  const bytes = new TextEncoder().encode(JSON.stringify(change(json as never)));
  const problem: unknown = await readCity("襄阳.zip", new Map([...wholeCity, [path, bytes]])).then(
    () => null,
    (each) => each,
  );
  return problem instanceof AppError ? [problem.code, problem.details] : problem;
}

export const changed = <Row>(rows: readonly Row[], at: number, cells: object) =>
  rows.map((row, index) => (index === at ? { ...row, ...cells } : row));

export const indicator = (cells: object) => (programme: Programme) => ({
  ...programme,
  indicators: changed<Indicator>(programme.indicators, 0, cells),
});
/** One of its indicators twice. */
export const doubled = (programme: Programme) => ({
  ...programme,
  indicators: [...programme.indicators, programme.indicators[1]],
});
