/** Two inputs for every function of rulePage: what it says must depend on what it is given. */
export const rulePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {};
