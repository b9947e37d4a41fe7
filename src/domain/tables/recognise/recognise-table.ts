import { matchPlace } from "../../join/match-place";
import type { PlaceIndex } from "../../join/place-index";
import { coordinateHeader } from "../coordinates/coordinate-header";
import { cellAt, type Table, type TextColumn } from "../table";
import { parseUnitOfMeasure } from "../unit-words";
import { matterNamed, roleWithPeriod } from "./role-with-period";
import { bareName, type Vocabulary } from "./vocabulary";

/** What a column says. `id` is the indicator, the item or the period that a column of figures is of. */
export type ColumnRole =
  | { readonly kind: SimpleRole }
  | { readonly kind: "period-value"; readonly id: string }
  | {
      readonly kind: "indicator-value" | "item-value";
      readonly id: string;
      /** Of the figures whose rows say none. */
      readonly period?: string;
    };

export const simpleRoles = [
  "unit",
  "county",
  "section",
  "period",
  "year",
  "month",
  "indicator",
  "item",
  "value",
  "text",
  "measure",
  "samples",
  "class",
  "way",
  "version",
  "source",
  "longitude",
  "latitude",
  "position",
  "ignored",
] as const;

export type SimpleRole = (typeof simpleRoles)[number];

/** What a table is, as far as it can be told; "table" has places but no figures we know. */
export type TableContent = "observations" | "readings" | "layer" | "table" | "unknown";

export interface Recognition {
  readonly content: TableContent;
  /** One per column of the table. */
  readonly roles: readonly ColumnRole[];
  /** Columns of coordinates that are no degrees: not used, and still coordinates to whoever shares the file. */
  readonly projected?: readonly number[];
}

/** Headers as bureaus write them. A person can change every guess. */
const headers: readonly (readonly [pattern: RegExp, role: SimpleRole])[] = [
  [
    /^(?:断面|断面名称|监测断面|点位|点位名称|监测点位|section|section_?id|站点|站点名称)$/,
    "section",
  ],
  [/^(?:县市区|县\(市、?区\)|所属县|所在县|所属区县|县区|区县|county)$/, "county"],
  [
    /^(?:unit|unit_?code|code|地区|行政区|行政区划|行政区名称|行政区代码|区划代码|单位|乡镇|乡镇名称|名称|name|区域)$/,
    "unit",
  ],
  [
    /^(?:period|期次|时间|日期|监测时间|采样时间|监测日期|date|监测月份|统计时间|报告期)$/,
    "period",
  ],
  [/^(?:year|年份|年度|年)$/, "year"],
  [/^(?:month|月份|月)$/, "month"],
  [/^(?:indicator|指标|指标名称|指标代码|指标编号)$/, "indicator"],
  [/^(?:item|项目|监测项目|监测指标|因子)$/, "item"],
  [/^(?:value|值|数值|指标值|监测值|浓度|结果|完成值|现状值)$/, "value"],
  [/^(?:text|说明|情况)$/, "text"],
  [/^(?:measure|计量单位|unit_of_measure)$/, "measure"],
  [/^(?:samples|样本数|次数|监测次数)$/, "samples"],
  [/^(?:stated_class|水质类别|类别|水质现状|现状类别)$/, "class"],
  [/^(?:way|监测方式|监测手段|监测类型|数据类型|采样方式)$/, "way"],
  [/^(?:version|版本|划定版本|数据版本|基准版本|口径版本)$/, "version"],
  [/^(?:source|来源|数据来源|资料来源)$/, "source"],
];

/** Judges by the headers, then by what the first rows hold. */
export function recogniseTable(
  table: Table,
  vocabulary: Vocabulary,
  index: PlaceIndex,
): Recognition {
  const named = table.columns.map(({ name }) => roleOfHeader(name, vocabulary));
  const roles = withMeasure(table, withKeys(table, keepFirst(surest(table, named)), index));
  return { content: contentOf(table, roles), roles };
}

const ignored: ColumnRole = { kind: "ignored" };

function roleOfHeader(header: string, vocabulary: Vocabulary): ColumnRole {
  const name = bareName(header);
  const matter = roleWithPeriod(header, vocabulary) ?? matterNamed(name, vocabulary);
  if (matter) return matter;
  const simple = headers.find(([pattern]) => pattern.test(name))?.[1];
  const coordinate = coordinateHeader(header);
  const axis = coordinate?.part === "whole" ? coordinate.axis : null;
  return { kind: simple ?? axis ?? "ignored" };
}

/** 经度 goes before 排污口经度, and either before X. */
function surest({ columns }: Table, roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const sureties = columns.map(({ name }) => coordinateHeader(name)?.surety);
  return roles.map((role, at) => {
    if (!["longitude", "latitude", "position"].includes(role.kind)) return role;
    const rivals = sureties.filter((_, other) => roles[other]?.kind === role.kind);
    const best = (["plain", "of-something", "bare"] as const).find((each) => rivals.includes(each));
    return sureties[at] === best ? role : ignored;
  });
}

/** Of two columns with the same word the first has it; figures may stand in many columns. */
function keepFirst(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const used = new Set<string>();
  return roles.map((role) => {
    const key = [role.kind, "id" in role && role.id, "period" in role && role.period].join(" ");
    if (role.kind !== "ignored" && used.has(key)) return ignored;
    used.add(key);
    return role;
  });
}

const SAMPLE = 60;
const SURE_SHARE = 0.5;

/** Which column names the places is judged by its cells: a header "名称" may be a section's. */
function withKeys(
  table: Table,
  roles: readonly ColumnRole[],
  index: PlaceIndex,
): readonly ColumnRole[] {
  const open = (role: ColumnRole) => ["ignored", "unit", "section", "county"].includes(role.kind);
  const shares = roles.map((role, column) =>
    open(role) ? shareOfPlaces(table, column, index) : { unit: 0, section: 0 },
  );
  const section = best(shares.map(({ section: share }) => share));
  const unit = best(shares.map((share, column) => (column === section ? 0 : share.unit)));
  // A key by its header alone counts only while no column's cells prove a better one.
  const weak = section === null && unit === null ? [] : ["unit", "section"];
  if (unit === null) weak.push("county");
  return roles.map((role, column): ColumnRole => {
    if (column === section) return { kind: "section" };
    if (column === unit) return { kind: section === null ? "unit" : "county" };
    return weak.includes(role.kind) ? ignored : role;
  });
}

const MEASURE_HEADER = /^(?:单位|unit|度量单位)$/;

/** 单位 beside a column of places, with cells like 万亩 or mg/L, says what the figures are measured in. */
function withMeasure(table: Table, roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const has = (kind: SimpleRole) => roles.some((role) => role.kind === kind);
  if (has("measure") || !(has("unit") || has("section"))) return roles;
  const at = table.columns.findIndex(
    (column, place) =>
      roles[place]?.kind === "ignored" &&
      MEASURE_HEADER.test(bareName(column.name)) &&
      isOfMeasures(column, table.rowCount),
  );
  return roles.map((role, column) => (column === at ? { kind: "measure" } : role));
}

function isOfMeasures(column: TextColumn, rowCount: number): boolean {
  const cells = Array.from({ length: Math.min(SAMPLE, rowCount) }, (_, row) =>
    cellAt(column, row)?.trim(),
  ).filter((cell) => cell !== undefined && cell !== "");
  return cells.length > 0 && cells.every((cell) => parseUnitOfMeasure(cell ?? ""));
}

function best(shares: readonly number[]): number | null {
  const most = Math.max(0, ...shares);
  return most >= SURE_SHARE ? shares.indexOf(most) : null;
}

function shareOfPlaces(table: Table, column: number, index: PlaceIndex) {
  const cells = table.columns[column];
  const rows = Math.min(table.rowCount, SAMPLE);
  let [filled, units, sections] = [0, 0, 0];
  for (let row = 0; cells && row < rows; row++) {
    const text = cellAt(cells, row);
    if (!text?.trim()) continue;
    filled++;
    if (isPlace(text, false, index)) units++;
    if (isPlace(text, true, index)) sections++;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return { unit: share(units), section: share(sections) };
}

function isPlace(text: string, isSection: boolean, index: PlaceIndex): boolean {
  const { kind } = matchPlace({ text, within: null, isSection }, index);
  return kind !== "unmatched" && kind !== "fuzzy";
}

/** What a table is by the roles of its columns, guessed or a person's. */
export function contentOf(table: Table, roles: readonly ColumnRole[]): TableContent {
  const has = (kind: ColumnRole["kind"]) => roles.some((role) => role.kind === kind);
  const hasFigures = has("item-value") || (has("item") && has("value"));
  if (has("section") && hasFigures) return "readings";
  if (has("unit") && hasIndicators(table, has)) return "observations";
  if (table.shapes) return "layer";
  return has("unit") || has("section") ? "table" : "unknown";
}

/** Columns of periods alone are figures of an indicator still to be said; beside shapes they may be anything. */
function hasIndicators(table: Table, has: (kind: ColumnRole["kind"]) => boolean): boolean {
  if (has("indicator-value") || (has("period-value") && !table.shapes)) return true;
  return has("indicator") && (has("value") || has("text") || has("period-value"));
}

/** Whether figures wait for a person to say which indicator they are of. */
export function isIndicatorOpen({ content, roles }: Recognition): boolean {
  const names = ({ kind }: ColumnRole) => kind === "indicator" || kind === "indicator-value";
  return content === "observations" && !roles.some(names);
}
