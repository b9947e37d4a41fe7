/** Two inputs for every function of upstream: what it says must depend on what it is given. */
export const upstreamInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "upstream.title": [["新滩"], ["柳口"]],
  "upstream.sentence": [
    ["新滩", "2021", "Ⅳ"],
    ["新滩", "2021", "劣Ⅴ"],
  ],
  "upstream.sentenceNone": [
    ["新滩", "2021"],
    ["新滩", "2022"],
  ],
  "upstream.above": [
    [3, 0],
    [3, 1],
  ],
  "upstream.places": [
    ["汇入", 3],
    ["汇入", 4],
  ],
  "upstream.step": [[1], [2]],
  "upstream.into": [
    ["上 2 级", "新滩"],
    ["上 2 级", "柳口"],
  ],
  "upstream.legend": [["新滩"], ["柳口"]],
  "upstream.notes": [["四湖流域"], ["环湖"]],
  "upstream.km": [["2"], ["3"]],
};
