import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf, type GivenFile, give } from "./give-files";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const MARKUP = '<img src=x onerror="window.__xss=1"><script>window.__xss=1</script>';
const OUTSIDE = "http://outside.example";
const point = { type: "Point", coordinates: [112.2, 30.3] };

/** Texts that would run where they are taken for markup: values, keys, names of files and layers. */
const markup: readonly GivenFile[] = [
  fileOf(
    `${MARKUP.replaceAll("/", "")}.geojson`,
    JSON.stringify({
      type: "FeatureCollection",
      name: MARKUP,
      features: [
        { type: "Feature", properties: { name: "沙市区", [MARKUP]: MARKUP }, geometry: point },
      ],
    }),
  ),
  fileOf(
    "表.csv",
    `"${MARKUP.replaceAll('"', '""')}",县市区\n"${MARKUP.replaceAll('"', '""')}",沙市区\n`,
  ),
  fileOf(
    "远.kml",
    `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY far SYSTEM "${OUTSIDE}/entity">]>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<NetworkLink><Link><href>${OUTSIDE}/link.kml</href></Link></NetworkLink>
<Style id="s"><IconStyle><Icon><href>${OUTSIDE}/icon.png</href></Icon></IconStyle></Style>
<Placemark><name><![CDATA[${MARKUP}]]></name><styleUrl>#s</styleUrl>
<description><![CDATA[<iframe src="${OUTSIDE}/frame"></iframe><a href="javascript:window.__xss=1">x</a>]]></description>
<Point><coordinates>112.2,30.3</coordinates></Point></Placemark></Document></kml>`,
  ),
  fileOf(
    "链.geojson",
    JSON.stringify({
      ...{ type: "Feature", geometry: point },
      crs: { type: "link", properties: { href: `${OUTSIDE}/crs`, type: "proj4" } },
      properties: { url: `${OUTSIDE}/x.png`, image: `${OUTSIDE}/y.svg` },
    }),
  ),
];

/** Keys that mean something to JavaScript or SQL. */
const keys: readonly GivenFile[] = [
  fileOf(
    "原型.geojson",
    `{"type":"Feature","__proto__":{"polluted":1},"properties":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x"},"geometry":{"type":"Point","coordinates":[112,30]}}`,
  ),
  fileOf("原型.csv", "__proto__,constructor,hasOwnProperty,县市区\n1,2,3,沙市区\n"),
  fileOf("原型.json", '[{"__proto__":{"polluted":1},"a":1},{"__proto__":null,"a":2}]'),
  fileOf(
    "原型.topojson",
    `{"type":"Topology","arcs":[],"objects":{"__proto__":{"type":"Point","coordinates":[112,30]},"a":{"type":"Point","coordinates":[112,30],"properties":{"__proto__":{"polluted":1}}}}}`,
  ),
  fileOf(
    "语句.csv",
    `"x""); DROP TABLE observation; --","'; ATTACH 'a.db'; --",县市区,林草覆盖率（%）,年份\n1,2,沙市区,"1'); DELETE FROM observation; --",2024\n`,
  ),
  fileOf(
    "工作区.json",
    JSON.stringify({
      format: 1,
      sql: "DROP TABLE observation",
      sources: [{ name: "x", url: `${OUTSIDE}/x.csv`, sha256: "0" }],
      __proto__: null,
    }),
  ),
];

/** Small files that would become large, deep or endless. */
async function swollen(): Promise<readonly GivenFile[]> {
  const zeros = new Uint8Array(30_000_000);
  const far = await writeXlsx({ sheets: [{ name: "a", rows: [["a"], [1]] }] });
  const deep = "[".repeat(50_000) + "]".repeat(50_000);
  return [
    fileOf("炸弹.zip", zipSync({ "a.shp": zeros })),
    fileOf("炸弹.kmz", zipSync({ "doc.kml": zeros })),
    fileOf("炸弹.xlsx", zipSync({ "xl/workbook.xml": zeros, "[Content_Types].xml": strToU8("") })),
    fileOf(
      "万卷.zip",
      zipSync(
        Object.fromEntries(
          Array.from({ length: 2500 }, (_, at) => [`${at}.shp`, far.subarray(0, 4)]),
        ),
      ),
    ),
    fileOf("深.geojson", `{"type":"Point","coordinates":${deep}}`),
    fileOf("宽.csv", `${Array.from({ length: 20_000 }, (_, at) => `c${at}`).join(",")}\n1\n`),
    fileOf("引号.csv", `a,b\n"${"x,y\n".repeat(400_000)}`),
  ];
}

/** What a page that was broken into would show. */
function marksIn({ page }: WatchedPage) {
  return page.evaluate(() => ({
    xss: "__xss" in window,
    polluted: "polluted" in {},
    added: Object.keys(Object.prototype),
    foreign: document.querySelectorAll("img[src=x], iframe, script:not([src])").length,
  }));
}

const untouched = { xss: false, polluted: false, added: [], foreign: 0 };

test.each([
  ["markup and links", markup],
  ["keys of JavaScript and SQL", keys],
])("%s in files stay text, wherever they are shown", async (_, files) => {
  const watched = await app.newPage({ hash: "#/jingzhou" });
  await settled(watched);
  const { page } = watched;
  for (const file of files) {
    await give(watched, file);
    await page.goto(page.url().replace(/#.*/, "#/jingzhou?page=data"));
    expect(await page.getByTestId("data-page").innerText()).toContain(file.name);
  }
  await page.goto(page.url().replace(/#.*/, "#/jingzhou?table=1"));
  await page.getByTestId("map").waitFor();
  expect(await marksIn(watched)).toEqual(untouched);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
  // The tables are as they were: the opening gap is still the published one.
  await page.reload();
  await settled(watched);
  expect(await page.getByTestId("headline").innerText()).not.toBe("");
});

test("bombs, endless quotes and abysses are refused by name, and the next file is read", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  for (const file of await swollen()) {
    const { state, words } = await give(watched, file);
    expect([file.name, state]).toEqual([file.name, "error"]);
    expect(words).toMatch(new RegExp(`${file.name.replace(".", "\\.")}.*(?:上限|过多|超过|引号)`));
  }
  expect(await give(watched, fileOf("好.csv", "a,b\n1,2\n"))).toMatchObject({ state: "ok" });
  expect(await marksIn(watched)).toEqual(untouched);
  expect(watched.errors).toEqual([]);
}, 120_000);
