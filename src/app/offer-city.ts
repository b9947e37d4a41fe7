import { type OwnCityHere, ownCities } from "../actions/own-city";
import { OWN_CITY } from "../browser/city-store";
import { freeNumber } from "../domain/new-city/free-number";
import { AppError } from "../errors";
import type { CityContent } from "../formats/workspace-file/city-content";
import { cityDifferences } from "../formats/workspace-file/city-differences";
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
  const here = await ownCities();
  const same = sameAs(here, found.city);
  const { name } = (same ?? found.city).pack.city;
  const beside = besideName(here, found.city);
  if (same) {
    const there = same.pack.city.id;
    if (there === open) return null;
    return { file, found, id: there, name, kind: "there", differences: [], beside };
  }
  const own = here.find((each) => each.id === id);
  const differences = own?.content ? cityDifferences(own.content, found.city) : [];
  return { file, found, id, name, kind: own ? "other" : "new", differences, beside };
}

/** The city of this very content, by its own id before one that was given another. */
function sameAs(here: readonly OwnCityHere[], theirs: CityContent): CityContent | undefined {
  const { id, code } = theirs.pack.city;
  const contents = here.flatMap(({ content }) => (content ? [content] : []));
  return contents
    .filter(({ pack }) => pack.city.code === code)
    .toSorted((one, other) => Number(other.pack.city.id === id) - Number(one.pack.city.id === id))
    .find((each) => cityDifferences(each, theirs).length === 0);
}

function besideName(here: readonly OwnCityHere[], { pack }: CityContent): OfferedCity["beside"] {
  const { code, name } = pack.city;
  const ids = here.map(({ id }) => id);
  const number = freeNumber(`${OWN_CITY}${code}`, ids);
  const numbered = { zh: `${name.zh} (${number})`, en: `${name.en} (${number})` };
  return { id: `${OWN_CITY}${code}-${number}`, name: numbered };
}
