import type { Programme } from "../domain/programme/programme";
import { AppError } from "../errors";
import { parseProgramme } from "../formats/city-pack";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import { addNotice, judgeByVersion, receiveVersion } from "../state/transitions";
import type { CityFiles } from "./city-files";

/** Reads one version of the indicator system. Throws `geodata-missing` or `table-damaged`. */
export async function openVersion(files: CityFiles, file: string): Promise<Programme> {
  return parseProgramme(await files.text(file));
}

/**
 * Reads the version an address names before the address is followed: its indicators are unknown until
 * then. One that cannot be read is said, and the version in force judges.
 */
export async function openNamedVersion(
  store: Store<AppState>,
  files: CityFiles,
  address: string,
): Promise<void> {
  const { city } = store.get().pack;
  const named = new URLSearchParams(address.split("?")[1] ?? "").get("version");
  const version = city.versions.find(({ id }) => id === named && id !== city.programmeInForce);
  if (!version) return;
  try {
    store.update(receiveVersion, await openVersion(files, version.file));
    store.update(judgeByVersion, version.id);
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    store.update(addNotice, problem);
  }
}
