import { test } from "vitest";
import { makeJingzhouDemo } from "./jingzhou-pack";
import { judgeDemo } from "./judge-demo";
test("x", () => {
  const demo = makeJingzhouDemo();
  const tally = (v: any[], k: (x: any) => string) => { const m: any = {}; for (const x of v) { const a = (m[k(x)] ??= {n:0}); a[x.state] = (a[x.state] ?? 0) + 1; a.n++; } return m; };
  for (const y of ["2019", "2022","2024"]) console.log(y, JSON.stringify(tally(judgeDemo(demo, y, ["city", "county", "zone"]), () => "all")));
  const v = judgeDemo(demo, "2024", ["city", "county", "zone"]);
  console.log(JSON.stringify(tally(v, (x) => x.unit), null, 0).replaceAll("},", "},\n"));
  console.log(JSON.stringify(tally(v, (x) => x.indicator), null, 0).replaceAll("},", "},\n"));
  const t = judgeDemo(demo, "2024", ["township"]).filter(x=>["2019-11","2019-25.1","2019-29","2019-30","2019-32","2019-39"].includes(x.indicator));
  console.log(JSON.stringify(tally(t, (x) => x.indicator)), JSON.stringify(tally(t, (x) => x.unit.slice(0,6)+x.indicator)).replaceAll("},", "},\n").slice(0,1500));
  console.log(demo.observations.length, demo.targets.length, demo.water.length);
  for (const i of ["2019-07.1","2019-11","2019-29","2019-17.1","2019-20","2019-08.2","2019-36.3","2019-01","2019-14"]) for (const u of ["421000","421083"]) console.log(i,u, demo.observations.filter(r=>r.unit===u&&r.indicator===i).map(r=>r.period.slice(2)+":"+(r.value??r.text)).join(" "), "T", demo.targets.filter(r=>r.unit===u&&r.indicator===i).map(r=>r.value).join(" "));
  for (const s of ["zhuanwachang","xintan","paishuizha","honghu-center-a","yaoji","yunlianghu-tongxindui"]) for (const it of ["TP","DO"]) console.log(s,it,demo.water.filter(r=>r.section===s&&r.item===it&&r.period.startsWith("2022")).map(r=>r.value).join(" "));
});
