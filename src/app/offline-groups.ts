import type { CheckedFile } from "../browser/offline/offline-messages";
import type { OfflineGroup } from "../panels/offline/offline-section";

const kinds = ["assets", "fonts", "geodata"] as const;

/** The files of the site by what they are, in the order of the checklist; kinds without a file are left out. */
export function offlineGroups(files: readonly CheckedFile[]): readonly OfflineGroup[] {
  return [...kinds, "other" as const].flatMap((id) => {
    const ours = files.filter(({ url }) => kindOf(url) === id);
    if (ours.length === 0) return [];
    return {
      id,
      files: ours.length,
      missing: ours.filter(({ isThere }) => !isThere).length,
      bytes: ours.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  });
}

function kindOf(url: string): OfflineGroup["id"] {
  return kinds.find((kind) => url.startsWith(`${kind}/`)) ?? "other";
}
