import { type KeptCity, OWN_CITY, readKeptCities } from "../browser/city-store";
import { freeNumber } from "../domain/new-city/free-number";
import { AppError } from "../errors";
import type { CityContent } from "../formats/workspace-file/city-content";
import type { CityDifference } from "../formats/workspace-file/city-differences";
import { compareInWorker } from "../formats/workspace-file/in-workspace-worker";
import type { UnpackedWorkspace } from "../formats/workspace-file/unpack-workspace";
import type { OfferedCity } from "./offered-city";
import type { Services } from "./services";

/**
 * In which city a workspace file is to be opened; null for the one that is open. Throws
 * `workspace-other-city` where its city is neither here nor in the file.
 */
export async function cityOffered(
  { store, cities }: Pick<Services, "store" | "cities">,
  file: File,
  found: UnpackedWorkspace,
): Promise<OfferedCity | null> {
  const { city: open } = store.get().choices;
  const { city: id } = found.workspace;
  if (!found.city) {
    if (id === "" || id === open) return null;
    const there = cities.find((each) => each.id === id);
    if (!there) throw new AppError("workspace-other-city", { file: file.name, city: id });
    const { name } = there;
    return { file, found, id, name, kind: "there", differences: [], beside: { id, name } };
  }
  const here = await readKeptCities();
  const compared = await comparedWith(here, file.name, found.city);
  const same = sameAs(compared, found.city);
  const { name } = same ?? found.city.pack.city;
  const beside = besideName(here, found.city);
  if (same) {
    if (same.id === open) return null;
    return { file, found, id: same.id, name, kind: "there", differences: [], beside };
  }
  const own = compared.find((each) => each.id === id);
  const differences = own?.differences ?? [];
  return { file, found, id, name, kind: own ? "other" : "new", differences, beside };
}

interface ComparedCity extends KeptCity {
  /** null: what the browser keeps of it cannot be read any more. */
  readonly differences: readonly CityDifference[] | null;
}

/** Those of its code, and the one of its id. */
async function comparedWith(
  here: readonly KeptCity[],
  file: string,
  theirs: CityContent,
): Promise<readonly ComparedCity[]> {
  const { id, code } = theirs.pack.city;
  const alike = here.filter((each) => each.id === id || each.code === code);
  if (alike.length === 0) return [];
  const texts = alike.map(({ files }) => files);
  const compared = await compareInWorker(file, texts, theirs);
  return alike.map((each, at) => ({ ...each, differences: compared[at] ?? null }));
}

/** The city of this very content, by its own id before one that was given another. */
function sameAs(here: readonly ComparedCity[], { pack }: CityContent): ComparedCity | undefined {
  const { id } = pack.city;
  return here
    .filter(({ differences }) => differences?.length === 0)
    .toSorted((one, other) => Number(other.id === id) - Number(one.id === id))[0];
}

function besideName(here: readonly KeptCity[], { pack }: CityContent): OfferedCity["beside"] {
  const { code, name } = pack.city;
  const ids = here.map(({ id }) => id);
  const number = freeNumber(`${OWN_CITY}${code}`, ids);
  const numbered = { zh: `${name.zh} (${number})`, en: `${name.en} (${number})` };
  return { id: `${OWN_CITY}${code}-${number}`, name: numbered };
}
