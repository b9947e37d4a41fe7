/** Two inputs for every function of sectionPage: what it says must depend on what it is given. */
export const sectionPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {};
