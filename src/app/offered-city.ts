import type { Bilingual } from "../domain/bilingual";
import type { CityDifference } from "../formats/workspace-file/city-differences";
import type { UnpackedWorkspace } from "../formats/workspace-file/unpack-workspace";

/** A workspace file of a city that is not open: first it must be said which city it is opened in. */
export interface OfferedCity {
  readonly file: File;
  readonly found: UnpackedWorkspace;
  /** The city here that it is about; where it is new, the one that would be made. */
  readonly id: string;
  readonly name: Bilingual;
  /** `new`: it is not here. `there`: it is, and the same. `other`: it is, with other content. */
  readonly kind: "new" | "there" | "other";
  /** In what the two differ; empty where the one here cannot be read any more. */
  readonly differences: readonly CityDifference[];
  /** What the file's would be called beside the one here. */
  readonly beside: { readonly id: string; readonly name: Bilingual };
}
