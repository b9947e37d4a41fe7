import { expect, test } from "vitest";
import { csvText } from "../../geodata/build/csv";
import { searchKeys, unitColumns, unitRows } from "../../geodata/build/units-table";
import { parseUnitCode } from "../../src/domain/unit-code";
import { jingzhou } from "./jingzhou-geometry";

type Row = Readonly<Record<string, unknown>>;

async function rows(): Promise<Row[]> {
  const { layers, counties, townships } = await jingzhou();
  return unitRows(layers, counties, townships);
}

async function rowOf(code: string): Promise<Row | undefined> {
  return (await rows()).find((row) => row["code"] === code);
}

test("one city, eight counties, three function zones and 129 townships, each code once", async () => {
  const all = await rows();
  const levels = all.map(({ level }) => level);
  for (const [level, count] of Object.entries({ city: 1, county: 8, zone: 3, township: 129 }))
    expect(levels.filter((each) => each === level)).toHaveLength(count);
  expect(new Set(all.map(({ code }) => code)).size).toBe(141);
});

test("every code is text the app reads back as it stands", async () => {
  for (const { code } of await rows()) expect(parseUnitCode(code)).toBe(code);
});

test("every parent and every county it is drawn in or counted in is a unit itself", async () => {
  const all = await rows();
  const codes = new Set(all.map(({ code }) => code));
  for (const row of all) {
    const named = [row["parent"], row["drawn_in"], ...String(row["counted_in"] ?? "").split(";")];
    for (const code of named.filter(Boolean)) expect(codes).toContain(code);
    if (row["level"] !== "city") expect(row["parent"]).toBeTruthy();
  }
});

test("function zones have no polygon; the codes that are not official say so by their form", async () => {
  const zones = (await rows()).filter(({ level }) => level === "zone");
  expect(zones.map(({ code }) => code)).toEqual(["421071", "zone-gaoxin", "zone-jinan"]);
  expect(zones.every((zone) => zone["has_polygon"] === false)).toBe(true);
});

test("荆州开发区 is counted in 江陵县, as the census does, and its units keep it as their parent", async () => {
  expect((await rowOf("421071"))?.["counted_in"]).toBe("421024");
  expect((await rowOf("421071100"))?.["parent"]).toBe("421071");
  for (const row of (await rows()).filter(({ level }) => level === "township"))
    expect(row["counted_in"]).toBe(row["parent"]);
});

test("initials and pinyin are those a person would type", () => {
  const typed = {
    监利市: ["jls", "jianlishi"],
    沙市区: ["ssq", "shashiqu"],
    洪湖市: ["hhs", "honghushi"],
    调关镇: ["dgz", "diaoguanzhen"],
    洈水镇: ["wsz", "weishuizhen"],
    斑竹垱镇: ["bzdz", "banzhudangzhen"],
    洪湖湖心A: ["hhhxa", "honghuhuxina"],
  };
  for (const [name, [initials, pinyin]] of Object.entries(typed))
    expect(searchKeys(name)).toEqual({ initials, pinyin });
});

test("English names carry the kind of the township", async () => {
  expect((await rowOf("421088100"))?.["name_en"]).toBe("Rongcheng Town");
  expect((await rowOf("421002001"))?.["name_en"]).toBe("Zhongshan Subdistrict");
  expect((await rowOf("421087201"))?.["name_en"]).toBe("Xiejiaping Tujia Township");
  const townships = (await rows()).filter(({ level }) => level === "township");
  for (const { name_en } of townships) expect(name_en).toMatch(/^[A-Z][a-z]+ [A-Z][A-Za-z ]+$/);
});

test("the table has all columns in every row and quotes only what needs it", async () => {
  const lines = csvText(unitColumns, await rows())
    .trimEnd()
    .split("\n");
  expect(lines[0]).toBe(unitColumns.join(","));
  expect(lines).toHaveLength(142);
  for (const line of lines) expect(line.split(",")).toHaveLength(unitColumns.length);
  expect(csvText(["a"], [{ a: 'x, "y"' }, { b: 1 }])).toBe('a\n"x, ""y"""\n\n');
});
