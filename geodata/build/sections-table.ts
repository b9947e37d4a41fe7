import { join } from "node:path";
import { readCsv } from "./pack/read-csv";
import { searchKeys } from "./units-table";

export const sectionColumns = [
  "id",
  "name",
  "name_en",
  "initials",
  "pinyin",
  "water_body",
  "water_kind",
  "control_level",
  "listed_city",
  "county",
  "cities_shared",
  "counties_shared",
  "lon",
  "lat",
  "position_status",
  "position_note",
  "evidence",
  "target_class_official",
  "outside",
];

/** The section facts with search keys; rows without a position stay (位置未知). */
export function sectionRows(folder: string): Record<string, string>[] {
  return readCsv(join(folder, "layers", "sections.csv")).map((row) => ({
    ...row,
    ...searchKeys(row["name"] ?? ""),
  }));
}
