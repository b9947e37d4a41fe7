import { unzipSync, zipSync } from "fflate";
import * as v from "valibot";
import type { CityPack } from "../domain/city";
import { unitCells, unitColumns } from "../domain/new-city/unit-table";
import type { PackEdit } from "../domain/pack-edits/pack-edit";
import type { Programme } from "../domain/programme/programme";
import type { AssignedTarget } from "../domain/target";
import type { Drainage } from "../domain/upstream/drainage";
import type { Section } from "../domain/water/section";
import { AppError } from "../errors";
import { writeCsvTable } from "./csv-table";
import { KeptPackEdit } from "./entries";
import { targetTable } from "./target-table";

const EDITS = "edits.json";
const MOST_BYTES = 8 * 1024 * 1024;

export interface PackFiles {
  /** With the person's changes laid over it. */
  readonly pack: CityPack;
  readonly versions: readonly Programme[];
  readonly targets: readonly AssignedTarget[];
  readonly edits: readonly PackEdit[];
}

/**
 * The pack as the files geodata/ has of a city: city.json, programmes/*.json, units.csv, sections.csv,
 * targets.csv and, where there is one, drainage.csv; beside them edits.json, by which the changes are laid over the pack again.
 */
export function writePackZip(files: PackFiles): Uint8Array {
  return zipSync(entriesOf(files));
}

function entriesOf({
  pack,
  versions,
  targets,
  edits,
}: PackFiles): Readonly<Record<string, Uint8Array>> {
  const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const programmes = new Map([...pack.programmes, ...versions].map((each) => [each.id, each]));
  return {
    "city.json": json(pack.city),
    ...Object.fromEntries(
      [...programmes].map(([id, programme]) => [`programmes/${id}.json`, json(programme)]),
    ),
    "units.csv": writeCsvTable(unitColumns, pack.places.units.map(unitCells)),
    "sections.csv": sectionTable(pack.places.sections),
    "targets.csv": targetTable(targets),
    ...(pack.drainage ? { "drainage.csv": drainageTable(pack.drainage) } : {}),
    [EDITS]: json(edits),
  };
}

function drainageTable({ links }: Drainage): Uint8Array {
  return writeCsvTable(
    ["section", "relation", "other", "name", "km", "status", "note"],
    links.map(({ section, relation, other, name, km, provenance }) => [
      section,
      relation,
      other,
      name,
      km,
      provenance.status,
      provenance.note,
    ]),
  );
}

/** Sections as `sections.csv` has them. */
export function sectionTable(sections: readonly Section[]): Uint8Array {
  return writeCsvTable(sectionColumns, sections.map(sectionCells));
}

const sectionColumns = [
  "id",
  "name",
  "name_en",
  "initials",
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

function sectionCells(section: Section) {
  return [
    section.id,
    section.name.zh,
    section.name.en,
    section.initials,
    section.waterBody,
    section.waterKind,
    section.controlLevel === "national" ? "国控" : "省控",
    "",
    section.county,
    "",
    section.sharedBy.join(";"),
    section.position?.[0] ?? null,
    section.position?.[1] ?? null,
    section.positionStatus,
    section.positionNote,
    section.evidence,
    section.officialTarget,
    String(section.outside),
  ];
}

/** The changes of a pack written before. Throws `table-damaged` where it is none of ours. */
export function readPackZip(file: string, bytes: Uint8Array): readonly PackEdit[] {
  try {
    const { [EDITS]: found } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === EDITS && originalSize <= MOST_BYTES,
    });
    return v.parse(v.array(KeptPackEdit), JSON.parse(new TextDecoder().decode(found)));
  } catch (problem) {
    throw new AppError("table-damaged", { file, place: EDITS }, { cause: problem });
  }
}

/**
 * Which other files of a pack say something else than the pack as it now is: changes made in them by
 * hand, which are not taken. Versions of the rules that were not read here cannot be compared.
 */
export function otherPackFiles(bytes: Uint8Array, now: PackFiles): readonly string[] {
  const known = entriesOf(now);
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name !== EDITS && originalSize <= MOST_BYTES,
  });
  return Object.entries(found)
    .filter(([name, content]) => {
      const ours = known[name];
      return ours ? !isSame(ours, content) : !name.startsWith("programmes/");
    })
    .map(([name]) => name);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
