import { expect, test } from "vitest";
import type { Programme } from "../../../src/domain/programme/programme";
import type { CityProblem } from "../../../src/errors";
import { readCity } from "../../../src/formats/workspace-file/read-city";
import { doubled, indicator, refusalOf, wholeCity } from "../../helpers/forged-city";

const ruled = (rule: object, wording = "≥1") => indicator({ rules: [{ when: {}, rule, wording }] });
test.each<[string, (programme: Programme) => unknown, string, CityProblem]>([
  ["decimals without end", indicator({ decimals: 1e6 }), "indicators.0.decimals", "number"],
  ["no name", indicator({ name: { zh: "", en: "" } }), "indicators.0.name", "name"],
  ["an indicator twice", doubled, "indicators", "twice"],
  [
    "a range the wrong way round",
    indicator({ plausible: [100, 0] }),
    "indicators.0.plausible",
    "number",
  ],
  ["half a range", indicator({ plausible: [100] }), "indicators.0.plausible.1", "schema"],
  ["an area it does not list", indicator({ domain: "goal" }), "indicators.0.domain", "unknown"],
  [
    "a limit in words",
    ruled({ kind: "at-least", value: "18" }),
    "indicators.0.rules.0.rule.value",
    "schema",
  ],
  [
    "a kind of rule nobody knows",
    ruled({ kind: "eval", value: 1 }),
    "indicators.0.rules.0.rule.kind",
    "schema",
  ],
  [
    "a rule that expects no word",
    ruled({ kind: "stated", expected: " " }),
    "indicators.0.rules.0.rule.expected",
    "name",
  ],
  [
    "a rule without wording",
    ruled({ kind: "at-most", value: 1 }, ""),
    "indicators.0.rules.0.wording",
    "name",
  ],
  [
    "more than all parts to be there",
    indicator({ rollUp: { method: "mean", floor: 1.5, provenance: { status: "user", note: "" } } }),
    "indicators.0.rollUp.floor",
    "number",
  ],
  [
    "an area twice",
    (programme) => ({ ...programme, domains: [...programme.domains, programme.domains[0]] }),
    "domains",
    "twice",
  ],
])(
  "a version of the indicators with %s is refused by file, part and reason",
  async (_case, change, place, problem) => {
    const details = { file: "襄阳.zip", place: `city/programme-eco.json ${place}`, problem };
    expect(await refusalOf("programme-eco.json", change)).toEqual([
      "workspace-city-damaged",
      details,
    ]);
  },
);

test("a version with an infinite limit is refused", async () => {
  const path = "city/programme-eco.json";
  const text = new TextDecoder()
    .decode(wholeCity.get(path))
    .replace(/"value": [\d.]+/, '"value": 1e999');
  const bytes = new TextEncoder().encode(text);
  const reading = readCity("襄阳.zip", new Map([...wholeCity, [path, bytes]]));
  await expect(reading).rejects.toMatchObject({
    details: { place: `${path} 1e999`, problem: "number" },
  });
});
