import { boxOf, type KnownFrame } from "../domain/tables/find-gcj02-shift";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";

/** Where the pack's counties and sections lie; what is only schematic is left out. */
export const selectKnownFrames = derive(
  ({ shapes, pack }: AppState) => [shapes.county, pack.places.sections],
  (counties, sections): readonly KnownFrame[] => [
    ...(counties?.features ?? []).flatMap(({ properties, geometry }) => {
      const box = boxOf(geometry);
      return box ? [{ code: String(properties["code"]), box }] : [];
    }),
    ...sections.flatMap(({ id, position, positionStatus }): readonly KnownFrame[] => {
      if (!position || positionStatus !== "derived") return [];
      const [x, y] = position;
      return [{ code: id, box: [x, y, x, y] }];
    }),
  ],
);
