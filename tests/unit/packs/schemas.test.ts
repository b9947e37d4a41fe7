import { expect, test } from "vitest";
import { demoTables } from "../../../geodata/build/demo/make-demo";
import { readCsv } from "../../../geodata/build/pack/read-csv";
import { makeJingzhouDemo, readCity, readJsonFile, readProgramme } from "./jingzhou-pack";
import { faultsOf, readSchema, schemaCheck, schemaFiles } from "./pack-schemas";

const tables = {
  "geodata/jingzhou/observations.csv": "observations",
  "geodata/jingzhou/targets.csv": "targets",
  "geodata/jingzhou/water-quality.csv": "water-quality",
  "geodata/jingzhou/eco-towns.csv": "eco-towns",
  "geodata/jingzhou/drainage.csv": "drainage",
  "geodata/jingzhou/layers/water-lines.csv": "water-lines",
  "geodata/standards/gb3838-2002.csv": "limits",
};

const demoFiles = ["demo-observations", "demo-targets", "demo-water"];

test("every schema compiles, and each is for a pack that is here", () => {
  const used = ["common", "programme", "city", "demo", "english"].map(
    (name) => `${name}.schema.json`,
  );
  const ofTables = [...Object.values(tables), ...demoFiles].map(
    (name) => `${name}.table.schema.json`,
  );
  expect(schemaFiles().toSorted()).toEqual([...used, ...ofTables].toSorted());
  for (const name of schemaFiles()) expect(schemaCheck(name)).toBeTypeOf("function");
});

test.each(["eco-2019", "eco-2021", "eco-2024", "notice-2020-14", "context"])(
  "programme %s fits its schema",
  (id) => {
    expect(faultsOf(schemaCheck("programme.schema.json"), readProgramme(id))).toEqual([]);
    expect(readProgramme(id).id).toBe(id);
  },
);

test("the city and its demo settings fit their schemas", () => {
  expect(faultsOf(schemaCheck("city.schema.json"), readCity())).toEqual([]);
  const demo = readJsonFile("geodata/jingzhou/demo.json");
  expect(faultsOf(schemaCheck("demo.schema.json"), demo)).toEqual([]);
});

test.each(["geodata/english.json", "geodata/jingzhou/english.json"])(
  "%s gives English without Chinese in it",
  (path) => {
    expect(faultsOf(schemaCheck("english.schema.json"), readJsonFile(path))).toEqual([]);
  },
);

test.each(Object.entries(tables))(
  "every row of %s fits its schema, columns in order",
  (path, name) => {
    const file = `${name}.table.schema.json`;
    const check = schemaCheck(file);
    for (const row of readCsv(path)) {
      expect(Object.keys(row)).toEqual(readSchema(file)["required"]);
      expect(faultsOf(check, row)).toEqual([]);
    }
  },
);

test("every made-up row fits its schema, columns in order", () => {
  for (const [path, text] of demoTables(makeJingzhouDemo())) {
    const file = path.replace(".csv", ".table.schema.json");
    const check = schemaCheck(file);
    const columns: string[] = readSchema(file)["required"];
    const [header, ...lines] = text.trimEnd().split("\n");
    expect(header).toBe(columns.join(","));
    const faulty = lines.filter((line) => {
      const cells = line.split(",");
      return !check(Object.fromEntries(columns.map((column, place) => [column, cells[place]])));
    });
    expect(faulty).toEqual([]);
  }
});

test("a table without rows still has its columns", () => {
  const required: string[] = readSchema("targets.table.schema.json")["required"];
  expect(required.join(",")).toBe("unit,indicator,period,value,source,status,note");
});

const spoiled: readonly [what: string, spoil: (indicator: Record<string, unknown>) => void][] = [
  [
    "an unknown kind of rule",
    (of) => (of["rules"] = [{ when: {}, rule: { kind: "about" }, wording: "≈" }]),
  ],
  [
    "a limit in words",
    (of) => (of["rules"] = [{ when: {}, rule: { kind: "at-least", value: "18" }, wording: "≥18" }]),
  ],
  ["no provenance", (of) => delete of["provenance"]],
  ["a field nobody reads", (of) => (of["weight"] = 1)],
  ["a name in one language", (of) => (of["name"] = { zh: "林草覆盖率", en: "" })],
];

test.each(spoiled)("an indicator with %s is refused", (_, spoil) => {
  const programme = structuredClone(readProgramme("eco-2019"));
  const [first] = programme.indicators;
  spoil(first as unknown as Record<string, unknown>);
  expect(faultsOf(schemaCheck("programme.schema.json"), programme)).not.toEqual([]);
});

const figure = {
  unit: "421000",
  indicator: "ctx-population",
  period: "2020",
  value: "5231180",
  text: "",
  source: "citypopulation.de",
  status: "sourced",
  note: "",
};

test.each([
  ["is complete", {}, true],
  ["has no source", { source: "" }, false],
  ["has a code that a spreadsheet shortened", { unit: "42100" }, false],
  ["has neither figure nor words", { value: "" }, false],
  ["has both figure and words", { text: "约 523 万" }, false],
  ["has an exponent", { value: "5.2e6" }, false],
  ["has a half-year", { period: "2020-H1" }, true],
  ["has a half-year that is none", { period: "2020-H3" }, false],
  ["has a water period, which no figure is of", { period: "2020-high" }, false],
])("a published figure that %s", (_, change, fits) => {
  expect(schemaCheck("observations.table.schema.json")({ ...figure, ...change })).toBe(fits);
});
