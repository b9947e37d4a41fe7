/** Two inputs for every function of notePage: what it says must depend on what it is given. */
export const notePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {};
