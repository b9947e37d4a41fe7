/** Two inputs for each function of the pack page's words. */
export const packPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "packPage.noTownships": [[0], [12]],
};
