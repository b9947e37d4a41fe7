import type { ReadNote } from "../domain/tables/read-note";
import { unsupportedKind } from "./unsupported-kinds";
import type { ReadNoteMessages, RefusalMessages } from "./zh-reading";

const at = (place: string) => (place === "" ? "" : ` (${place})`);

const LIMITS =
  "Limits: 500 MB a file, 500 MB or 100 times its size when unpacked, 2,000 entries in an archive.";

const waysOut = {
  archive:
    "Unpack it and drop the files that are in it (a zipped Shapefile can be dropped as it is).",
  picture:
    "A picture holds no data that can be read; ask whoever gave it for a table or a vector file.",
  drawing: "Save it as a zipped Shapefile or GeoJSON in a CAD or GIS program.",
  document: "Copy its table into Excel or WPS and save that as XLSX.",
  other: "Save it as XLSX, CSV or GeoJSON in the program it comes from.",
} as const;

export const enRefusals: RefusalMessages = {
  empty: () => ({
    cause: "The file is empty.",
    wayOut: "Check that it was copied whole, then drop it again.",
  }),
  "unknown-format": (place) => ({
    cause: `Its content is of no format known here${at(place)}.`,
    wayOut: "Save it as CSV, XLSX, GeoJSON, zipped Shapefile, KML or FlatGeobuf.",
  }),
  "unsupported-format": (place) => ({
    cause: `The format is known but not supported: ${place}.`,
    wayOut: waysOut[unsupportedKind(place)],
  }),
  "too-large": (place) => ({
    cause: `The file is over the limit${at(place)}.`,
    wayOut: `${LIMITS} Split it by year or area.`,
  }),
  "unpacks-too-large": (place) => ({
    cause: `Unpacked it would be over the limit${at(place)}; it was not unpacked.`,
    wayOut: `${LIMITS} Split it first.`,
  }),
  "too-many-entries": (place) => ({
    cause: `The archive has too many entries${at(place)}.`,
    wayOut: `${LIMITS} Keep only the files needed.`,
  }),
  "too-many-rows": (place) => ({
    cause: `It has more than 1,048,576 rows${at(place)}.`,
    wayOut: "Split it by year or area.",
  }),
  "too-many-columns": (place) => ({
    cause: `It has more than 1,000 columns${at(place)}.`,
    wayOut: "Keep the columns needed, or use a long table with one value a row.",
  }),
  "too-many-cells": (place) => ({
    cause: `It has more than 100 million cells (rows × columns)${at(place)}.`,
    wayOut: "Keep the columns needed, or split it by year or area.",
  }),
  "sheet-too-large": (place) => ({
    cause: `The sheet spans more than 20 million cells (rows × columns, blanks included)${at(place)}.`,
    wayOut:
      "Delete rows and columns that hold only formats, or save the sheet as CSV and drop that.",
  }),
  "too-deep": (place) => ({
    cause: `It is nested more than 100 levels deep${at(place)}.`,
    wayOut: "Use a plain table or GeoJSON features.",
  }),
  "cell-too-long": (place) => ({
    cause: `A cell is longer than 1 MB${at(place)}.`,
    wayOut: "Remove the long text of that cell.",
  }),
  damaged: (place) => ({
    cause: `The file is damaged or not well formed${at(place)}.`,
    wayOut: "Open it in the program it comes from, export it anew and drop it again.",
  }),
  truncated: (place) => ({
    cause: `The file ends too early${at(place)}.`,
    wayOut: "Copy or download the original again.",
  }),
  encrypted: () => ({
    cause: "The file has a password.",
    wayOut: "Remove the password in the program it comes from.",
  }),
  encoding: (place) => ({
    cause: `Its text encoding cannot be told${at(place)}.`,
    wayOut: "Save it as UTF-8 or GB18030.",
  }),
  "no-table": (place) => ({
    cause: `There is no table and no feature in it${at(place)}.`,
    wayOut: "Check which sheet or layer is chosen.",
  }),
  "no-header": () => ({
    cause: "No header row was found.",
    wayOut: "Name the columns in the first row, or say which row is the header.",
  }),
  "unclosed-quote": (place) => ({
    cause: `A quote is never closed${at(place)}, so the rows after it cannot be told apart.`,
    wayOut: "Close the quote, or save the table as XLSX.",
  }),
  "no-features": () => ({
    cause: "There are no features in it.",
    wayOut: "Check that a layer was chosen when it was exported.",
  }),
  "part-missing": (place) => ({
    cause: `A part of it is missing${at(place)}.`,
    wayOut: "Zip .shp, .shx, .dbf and .prj together.",
  }),
  "coordinates-out-of-range": (place) => ({
    cause: `Its coordinates are not degrees, and no projection is named${at(place)}.`,
    wayOut: "Add the .prj, or say the projection (such as EPSG:4547).",
  }),
  "crs-unsupported": (place) => ({
    cause: `Its projection cannot be converted${at(place)}.`,
    wayOut: "Convert it to CGCS2000 or WGS 84 longitude and latitude first.",
  }),
  stuck: () => ({
    cause: "Reading made no progress for 20 seconds and was stopped.",
    wayOut: "Check the file, or save it as CSV or GeoJSON.",
  }),
  cancelled: () => ({
    cause: "Cancelled; nothing was loaded.",
    wayOut: "Drop it again when needed.",
  }),
};

const first = ({ lines, count }: ReadNote) => {
  const listed = lines.slice(0, 5).join(", ");
  if (listed === "") return "";
  return ` (line ${listed}${count > Math.min(lines.length, 5) ? " and more" : ""})`;
};

export const enReadNotes: ReadNoteMessages = {
  "encoding-guessed": ({ detail }) => `Encoding judged from the content: ${detail}`,
  "other-sheets": ({ detail }) => `Other sheets: ${detail}`,
  "other-layers": ({ detail }) => `Other layers: ${detail}`,
  "layers-read": ({ detail }) => `every layer was read: ${detail}`,
  "header-found": ({ detail }) => `The header is row ${detail}`,
  "header-merged": () => "A header of several rows was joined into one",
  "cells-merged": () => "Merged cells were filled with their value",
  "rows-deleted": (note) =>
    `${note.count} rows are marked as deleted in the file and were left out${first(note)}`,
  "rows-none": () => "There is nothing below the header",
  "units-row": () => "The row of units was joined to the column names",
  "columns-named": ({ count }) => `${count} columns without a name of their own were named`,
  "date-1904": () => "Dates are counted from 1904",
  "crs-missing": () => "No projection is named; read as longitude and latitude",
  "crs-reprojected": ({ detail }) =>
    `Coordinates converted from ${detail} to longitude and latitude`,
  "crs-unused": ({ detail }) =>
    `The columns are longitude and latitude; ${detail}, which was chosen, is not used`,
  "gcj02-suspected": ({ count, detail }) =>
    `${count} known place${count === 1 ? "" : "s"} lie about ${detail} m off, just as GCJ-02 shifts them; nothing was changed, it can be corrected as GCJ-02`,
  "part-missing": ({ detail }) => `Missing: ${detail}`,
  "nested-flattened": ({ count }) => `${count} columns come from nested content`,
  "null-geometry": ({ count }) => `${count} features have no shape and stay in the table`,
  "links-ignored": ({ count }) => `${count} links to other files were not followed`,
  "mixed-kinds": ({ detail }) => `Shapes of several kinds: ${detail}`,
  "coordinates-impossible": (note) =>
    `Rows with a longitude over 180 or a latitude over 90, please check: ${note.count}${first(note)}`,
  "coordinates-swapped": (note) =>
    `Longitude and latitude may be swapped; nothing was changed. Rows with a latitude over 90: ${note.count}${first(note)}`,
  "coordinates-projected": ({ count, detail }) =>
    `“${detail}”: projected coordinates in metres, not longitude and latitude, in rows: ${count}. They were not used`,
  "coordinates-unnamed": () =>
    "Choose the projection above; the rows then become points on the map",
  "coordinates-unplaced": (note) =>
    `Rows whose coordinates cannot be read, are incomplete or do not fit the projection, not drawn: ${note.count}${first(note)}`,
  "coordinates-in-zone": ({ detail }) =>
    `The zone in the coordinates is that of ${detail} of CGCS2000; on your word they are converted from it`,
  "figures-empty": (note) =>
    `Cells without a figure (blank, “—”, “无”, “N/A” …), missing and not counted: ${note.count}${first(note)}`,
  "figures-implausible": (note) =>
    `Figures outside what is plausible, not assessed: ${note.count}${first(note)}`,
  "rows-ragged": (note) =>
    `${note.count} rows have more or fewer cells than the header${first(note)}`,
  "rows-empty": (note) => `${note.count} empty rows were left out${first(note)}`,
  "rows-totals": (note) => `${note.count} rows of totals were left out${first(note)}`,
  "formula-without-value": (note) =>
    `${note.count} formulas have no result and count as missing${first(note)}`,
  "features-bad": (note) =>
    `${note.count} features have a shape that is not sound; it was left out, their row stays${first(note)}`,
  "features-unplaced": (note) =>
    `${note.count} features lie out of range and were left out${first(note)}`,
  "rest-truncated": ({ count }) => `The file ends too early; the first ${count} were read`,
  "rest-unreadable": (note) => `${note.count} places could not be read${first(note)}`,
  "binary-column": ({ detail }) => `Binary columns left out: ${detail}`,
  "number-out-of-range": (note) => `${note.count} numbers are out of range${first(note)}`,
  "text-replaced": (note) => `${note.count} cells hold what cannot be read${first(note)}`,
  "entries-ignored": ({ count, detail }) =>
    `${count} files of the archive were not read: ${detail}`,
  "geometry-mended": (note) => `${note.count} shapes were mended${first(note)}`,
};
