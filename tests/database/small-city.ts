import type { Database } from "../../src/database/database";
import { type LoadNote, loadTables } from "../../src/database/load-tables";
import type { TableFile } from "../../src/database/table-files";
import { startNodeDatabase } from "../helpers/node-database";

const headers: Readonly<Record<TableFile, string>> = {
  "units.csv":
    "code,level,name_zh,name_en,initials,pinyin,parent,counted_in,drawn_in,has_polygon,area_km2,seat_lon,seat_lat,seat_basis",
  "crosswalk.csv": "old_code,new_code,valid_until,reason,source",
  "observations.csv": "unit,indicator,period,value,text,source,status,note",
  "demo-observations.csv": "unit,indicator,period,value,text,source",
  "targets.csv": "unit,indicator,period,value,source,status,note",
  "demo-targets.csv": "unit,indicator,period,value,source,status",
  "water-quality.csv": "section,period,item,value,samples,source,note",
  "demo-water.csv": "section,period,item,value,samples,source",
};

const units = [
  "421000,city,荆州市,Jingzhou,jzs,jingzhoushi,,,,false,,,,",
  "421002,county,沙市区,Shashi,ssq,shashiqu,421000,,,true,,,,",
  "421003,county,荆州区,Jingzhou,jzq,jingzhouqu,421000,,,true,,,,",
  "421088,county,监利市,Jianli,jls,jianlishi,421000,,,true,,,,",
  "zone-jichai,zone,纪南,Jinan,jn,jinan,421000,,,false,,,,",
  "421002001,township,崇文街道,Chongwen,cw,chongwen,421002,,,true,,,,",
];

export type Rows = Readonly<Partial<Record<TableFile, readonly string[]>>>;

/** CSV texts with the headers of a built city; units are those above unless others are given. */
export function tablesOf(rows: Rows): ReadonlyMap<TableFile, string> {
  const files = { "units.csv": units, ...rows };
  return new Map(
    Object.entries(files).map(([file, lines]) => {
      const name = file as TableFile;
      return [name, `${[headers[name], ...lines].join("\n")}\n`];
    }),
  );
}

export interface SmallCity {
  readonly database: Database;
  readonly notes: readonly LoadNote[];
}

export async function openSmallCity(rows: Rows): Promise<SmallCity> {
  const database = await startNodeDatabase();
  return { database, notes: await loadTables(database, tablesOf(rows)) };
}
