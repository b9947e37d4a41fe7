import { type VerdictState, verdictStates } from "../domain/gaps/verdict";
import { parsePeriod } from "../domain/period";
import { domainIds } from "../domain/programme/programme";
import { batchChangeKinds } from "../domain/tables/batch-changes";
import type { UnitCode } from "../domain/unit-code";
import type { ClassRank } from "../domain/water/section";
import {
  type Camera,
  type Choices,
  chartSpans,
  type Filters,
  type LayerId,
  layerIds,
  listIds,
  type MatrixView,
  pageIds,
  type Selection,
  type ViewLevel,
} from "./app-state";
import { decodeMapped, encodeMapped } from "./mapped-code";
import { decodeMethod, encodeMethod } from "./method-code";
import { decodeSide, decodeSideLevel, encodeSide } from "./side-view";

/** What of a pack an address may name; everything else in it is dropped. */
export interface Nameable {
  readonly indicators: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  readonly lakes: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

const MAX_LENGTH = 4000;
const levels: readonly ViewLevel[] = ["county", "township", "section"];
const ranks: readonly ClassRank[] = [1, 2, 3, 4, 5, 6];

/** The view as the text of an address: whole and readable, the same for link and snapshot. */
export function encodeChoices(choices: Choices): string {
  const { selection, camera } = choices;
  const parts = new URLSearchParams({
    lang: choices.language,
    level: choices.level,
    indicator: choices.indicator,
    period: choices.period,
    water: choices.waterPeriod,
    layers: shownLayers(choices).join("."),
  });
  if (!choices.layers.includes("opened")) parts.set("opened", "0");
  if (selection.kind === "unit") parts.set("unit", selection.code);
  if (selection.kind === "section") parts.set("section", selection.id);
  if (choices.upstreamOf) parts.set("upstream", choices.upstreamOf);
  if (choices.publishedOnly) parts.set("published", "1");
  if (choices.userTarget) parts.set("target", String(choices.userTarget));
  if (choices.litStates.length > 0) parts.set("states", choices.litStates.join("."));
  if (choices.litRanks.length > 0) parts.set("classes", choices.litRanks.join("."));
  encodeFilters(choices.filters, parts);
  if (choices.isTableOpen) parts.set("table", "1");
  if (choices.isTimeOpen) parts.set("time", "1");
  if (camera) parts.set("at", encodeCamera(camera));
  encodeMethod(choices.method, parts);
  encodeMapped(choices.mapped, parts);
  encodePages(choices, parts);
  return `${choices.city}?${parts.toString()}`;
}

/** What only the pages beside the map need; the map's own address stays short. */
function encodePages(choices: Choices, parts: URLSearchParams): void {
  const { page, provincialTolerance } = choices;
  parts.set("version", choices.programme);
  if (page === "map") return;
  parts.set("page", page);
  if (page === "compare") encodeMatrix(choices.matrix, parts);
  if (page === "side") {
    encodeSide(choices.side, parts);
    encodeChanges(choices, parts);
  }
  if (page === "water") parts.set("of", choices.waterPlace);
  if (page === "lists") parts.set("list", choices.list);
  if (page === "changes") encodeChanges(choices, parts);
  if (page === "lake") parts.set("lake", choices.lake);
  if (page === "versions") parts.set("with", choices.comparedProgramme);
  if (page === "section") {
    parts.set("item", choices.item);
    parts.set("months", String(choices.span));
  }
  if (provincialTolerance !== null) parts.set("tolerance", String(provincialTolerance));
}

function encodeChanges(choices: Choices, parts: URLSearchParams): void {
  const { changedSince, waterChangedSince, changedBy, changeKind } = choices;
  if (changedSince) parts.set("since", changedSince);
  if (waterChangedSince) parts.set("waterSince", waterChangedSince);
  if (changedBy !== null) parts.set("file", String(changedBy));
  if (changeKind) parts.set("kind", changeKind);
}

function encodeMatrix({ rowsBy, columnsBy, pinned }: MatrixView, parts: URLSearchParams): void {
  if (rowsBy) parts.set("rows", rowsBy);
  if (columnsBy) parts.set("columns", columnsBy);
  if (pinned.length > 0) parts.set("pinned", pinned.join("~"));
}

function decodeMatrix(read: (name: string) => string, known: Nameable): MatrixView {
  const { indicators, units } = known;
  const [rowsBy, columnsBy] = [read("rows"), read("columns")];
  return {
    rowsBy: rowsBy === "worst" || indicators.has(rowsBy) ? rowsBy : "",
    columnsBy: columnsBy === "worst" || units.has(columnsBy) ? columnsBy : "",
    pinned: read("pinned")
      .split("~")
      .filter((line) => indicators.has(line) || units.has(line)),
  };
}

/** Reads an address over the given choices; what is unknown, foreign or malformed stays as it was. */
export function decodeChoices(text: string, known: Nameable, base: Choices): Choices {
  if (text.length > MAX_LENGTH) return base;
  const [city, query = ""] = text.replace(/^#?\/?/, "").split("?", 2);
  if (city !== base.city) return base;
  const parts = new URLSearchParams(query);
  const read = (name: string) => parts.get(name) ?? "";
  return {
    ...base,
    language: oneOf(["zh", "en"] as const, read("lang")) ?? base.language,
    level: decodeSideLevel(read("matter"), oneOf(levels, read("level")) ?? base.level),
    indicator: known.indicators.has(read("indicator")) ? read("indicator") : base.indicator,
    period: parsePeriod(parts.get("period")) ?? base.period,
    waterPeriod: parsePeriod(parts.get("water")) ?? base.waterPeriod,
    layers: decodeLayers(parts, base),
    selection: decodeSelection(parts, known),
    upstreamOf: known.sections.has(read("upstream")) ? read("upstream") : "",
    publishedOnly: read("published") === "1",
    userTarget: ranks.find((rank) => String(rank) === read("target")) ?? null,
    litStates: listOf<VerdictState>(verdictStates, read("states")),
    litRanks: ranks.filter((rank) => read("classes").split(".").includes(String(rank))),
    filters: decodeFilters(read, known),
    isTableOpen: read("table") === "1",
    isTimeOpen: read("time") === "1",
    camera: decodeCamera(read("at")),
    method: decodeMethod(read, known),
    mapped: decodeMapped(read("mapped")),
    ...decodePages(read, known, base),
  };
}

function encodeFilters(filters: Filters, parts: URLSearchParams): void {
  const { domains, units, departments, isBindingOnly } = filters;
  if (domains.length > 0) parts.set("domains", domains.join("."));
  if (units.length > 0) parts.set("only", units.join("."));
  if (departments.length > 0) parts.set("led", departments.join("|"));
  if (isBindingOnly) parts.set("binding", "1");
}

function decodeFilters(read: (name: string) => string, known: Nameable): Filters {
  const units = read("only")
    .split(".")
    .filter((code) => known.units.has(code));
  return {
    domains: listOf(domainIds, read("domains")),
    units: units as UnitCode[],
    departments: read("led")
      .split("|")
      .filter((name) => name !== "" && known.departments.has(name)),
    isBindingOnly: read("binding") === "1",
  };
}

type Pages = Pick<
  Choices,
  | "page"
  | "list"
  | "changedSince"
  | "waterChangedSince"
  | "changedBy"
  | "changeKind"
  | "matrix"
  | "side"
  | "programme"
  | "comparedProgramme"
  | "waterPlace"
  | "lake"
  | "item"
  | "span"
  | "provincialTolerance"
>;

function decodePages(read: (name: string) => string, known: Nameable, base: Choices): Pages {
  const named = (names: ReadonlySet<string>, name: string, other: string) =>
    names.has(read(name)) ? read(name) : other;
  return {
    page: oneOf(pageIds, read("page")) ?? "map",
    list: oneOf(listIds, read("list")) ?? base.list,
    changedSince: parsePeriod(read("since")),
    waterChangedSince: parsePeriod(read("waterSince")),
    changedBy: /^\d{1,4}$/.test(read("file")) ? Number(read("file")) : null,
    changeKind: oneOf(batchChangeKinds, read("kind")) ?? null,
    matrix: decodeMatrix(read, known),
    side: decodeSide(read, known.indicators),
    programme: named(known.programmes, "version", base.programme),
    comparedProgramme: named(known.programmes, "with", base.comparedProgramme),
    waterPlace: named(known.units, "of", base.waterPlace) as UnitCode,
    lake: named(known.lakes, "lake", base.lake),
    item: named(known.items, "item", base.item),
    span: chartSpans.find((span) => String(span) === read("months")) ?? base.span,
    provincialTolerance: /^\d{1,2}$/.test(read("tolerance")) ? Number(read("tolerance")) : null,
  };
}

/** Shapes of opened files are shown unless it is said that they are not: addresses are older than their layer. */
function shownLayers({ layers }: Choices): readonly LayerId[] {
  return layers.filter((layer) => layer !== "opened");
}

function decodeLayers(parts: URLSearchParams, base: Choices): readonly LayerId[] {
  const listed = parts.get("layers");
  if (listed === null) return base.layers;
  const shown = listOf(layerIds, listed).filter((layer) => layer !== "opened");
  return parts.get("opened") === "0" ? shown : [...shown, "opened"];
}

function decodeSelection(parts: URLSearchParams, known: Nameable): Selection {
  const code = parts.get("unit");
  if (code && known.units.has(code)) return { kind: "unit", code: code as UnitCode };
  const id = parts.get("section");
  if (id && known.sections.has(id)) return { kind: "section", id };
  return { kind: "none" };
}

function encodeCamera({ longitude, latitude, zoom }: Camera): string {
  return `${longitude.toFixed(4)},${latitude.toFixed(4)},${zoom.toFixed(2)}`;
}

function decodeCamera(text: string): Camera | null {
  const [longitude, latitude, zoom] = text.split(",").map(Number);
  if (longitude === undefined || latitude === undefined || zoom === undefined) return null;
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85;
  return isOnEarth && zoom >= 0 && zoom <= 22 ? { longitude, latitude, zoom } : null;
}

function oneOf<Item extends string>(items: readonly Item[], text: string): Item | undefined {
  return items.find((item) => item === text);
}

function listOf<Item extends string>(items: readonly Item[], text: string): readonly Item[] {
  const named = text.split(".");
  return items.filter((item) => named.includes(item));
}
