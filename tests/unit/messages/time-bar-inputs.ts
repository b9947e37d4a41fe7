/** Two calls that must be told apart, for every message of the time bar. */
export const timeBarInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "timeBar.older": [[2], [3]],
  "timeBar.change": [
    ["监利市", "2023年", "+2.1 个百分点"],
    ["监利市", "2022年", "+2.1 个百分点"],
  ],
};
