/** Two inputs for every function of the words of the offline copy. */
export const offlineInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "offline.saving": [
    [0, 0],
    [1, 2],
  ],
  "offline.kept": [
    [1, "2 MB"],
    [2, "2 MB"],
  ],
  "offline.missing": [
    [1, 3],
    [2, 3],
  ],
  "offline.lacking": [[1], [2]],
};
