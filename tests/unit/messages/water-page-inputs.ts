/** Two inputs for every function of waterPage: what it says must depend on what it is given. */
export const waterPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {};
