import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { readFlatGeobuf } from "../../src/formats/flatgeobuf";
import { MapView } from "../../src/map/map-view";
import { loadFont, makeScene } from "./map-scenes";
const base = "/geodata/jingzhou/";
async function real() {
  await loadFont();
  const names = ["county","township","hydro","protected","neighbours"] as const;
  const shapes = Object.fromEntries(await Promise.all(names.map(async n => [n, await readFlatGeobuf(base+n+".fgb")])));
  const pack = await (await fetch(base+"pack.json")).json();
  const st = ["not-met","at-risk","met","met","no-data","stale","not-assessed","not-met"] as const;
  const units = (l:string) => shapes[l].features.map((f:any,i:number)=>({code:f.properties.code,name:f.properties.name,state:st[i%8],severity:(i%5)/4,isDemo:i%2===0,isFaded:false,figure:["81.2 %","","92 %","12.3"][i%4]}));
  const sections = pack.places.sections.filter((s:any)=>s.position).map((s:any,i:number)=>({id:s.id,name:s.name.zh,position:s.position,rank:[2,3,2,4,5,6,1,null][i%8],state:["met","met","at-risk","not-met","not-met","not-met","met","no-data"][i%8],isNational:s.controlLevel==="national",isSchematic:s.positionStatus==="schematic",isOutside:s.outside,isDemo:i%3===0,isFaded:false}));
  return {shapes,units,sections,bounds:pack.city.bounds};
}
const text={mapLabel:"地图",keysHint:"x",zoomIn:"放大",zoomOut:"缩小",wholeCity:"全市",north:"北"};
test.each(["county","township","section"] as const)("%s", async (level) => {
  const r:any = await real();
  const host=document.createElement("div"); host.style.cssText="width:1100px;height:640px"; document.body.append(host);
  await page.viewport(1120,660);
  const root=createRoot(host);
  const scene=makeScene({shapes:r.shapes,level,units:level==="township"?[...r.units("township"),...r.units("county")]:r.units("county"),sections:r.sections,visible:{section:true,hydro:true,protected:true,township:level!=="section",neighbours:true,labels:true},selected:{kind:"unit",code:"421023"} as any});
  const t0=performance.now();
  host.id="h-"+level;root.render(<MapView scene={scene} bounds={r.bounds} camera={level==="township"?{longitude:112.3,latitude:30.2,zoom:10.6}:null} text={text} onHover={()=>{}} onSelect={()=>{}} onCamera={()=>{}} onFirstFrame={()=>console.log("first",level,performance.now()-t0)} onFailure={console.log}/>);
  await expect.element(page.getByTestId("map"),{timeout:30000}).toHaveAttribute("data-sections","drawn");
  console.log("sections",level,performance.now()-t0);
  await new Promise(r=>setTimeout(r,2500));
  try{await page.getByTestId("map").screenshot({path:`/work/main/.cache/shot-${level}.png`});
  }finally{root.unmount(); host.remove();}
});
