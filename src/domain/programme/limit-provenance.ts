import type { Provenance } from "../provenance";
import type { ConditionalRule, Indicator } from "./programme";

/** Whose word a limit is: the document's, or the person's, who then sees what the document says. */
export function limitProvenance(
  { adjustedFrom }: ConditionalRule,
  { provenance }: Indicator,
): Provenance {
  return adjustedFrom === undefined ? provenance : { status: "user", note: adjustedFrom };
}
