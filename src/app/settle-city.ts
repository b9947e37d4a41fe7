import { keptFrom } from "../actions/own-city";
import { goToCity } from "../browser/address-bar";
import { handFile, type KeptCity } from "../browser/city-store";
import { AppError } from "../errors";
import type { CityAnswer } from "../panels/open-city-dialog";
import { addNotice } from "../state/transitions";
import type { OfferedCity } from "./offered-city";
import { openHere } from "./open-workspace";
import type { Services } from "./services";

/** Does as the person said: the page opens the city, and the file waits there. */
export async function settleCity(
  services: Services,
  offer: OfferedCity,
  answer: CityAnswer,
): Promise<void> {
  const { store, offeredCity } = services;
  offeredCity.update(() => null);
  const { file, found } = offer;
  if (answer === "keep-own" && offer.id === store.get().choices.city) {
    openHere(services, file.name, found);
    return;
  }
  const city = answer === "keep-both" ? offer.beside.id : offer.id;
  try {
    await handFile({ city, file }, madeBy(offer, answer));
  } catch (problem) {
    store.update(addNotice, new AppError("not-saved", {}, { cause: problem }));
    return;
  }
  goToCity(city);
}

/** The city that is kept from now on; null where the one here stays. */
function madeBy({ found, beside }: OfferedCity, answer: CityAnswer): KeptCity | null {
  if (!found.city || answer === "go" || answer === "keep-own") return null;
  if (answer !== "keep-both") return keptFrom(found.city);
  const { pack } = found.city;
  return keptFrom({ ...found.city, pack: { ...pack, city: { ...pack.city, ...beside } } });
}
