import type { ReadNote, ReadNoteKind, Refusal } from "../domain/tables/read-note";
import { unsupportedKind } from "./unsupported-kinds";

/** Why a file was not taken, and the way out. `place` is a line, an entry or a name, or "". */
export interface RefusalWords {
  readonly cause: string;
  readonly wayOut: string;
}

export type RefusalMessages = Readonly<Record<Refusal, (place: string) => RefusalWords>>;

export type ReadNoteMessages = Readonly<Record<ReadNoteKind, (note: ReadNote) => string>>;

/** Names come with the comma and blank of the readers. */
const listed = (names: string) => names.split(", ").join("、");
const at = (place: string) => (place === "" ? "" : `（${place}）`);

const LIMITS = "上限：单个文件 500 MB，解压后 500 MB 或 100 倍，2000 个条目。";

const waysOut = {
  archive: "请先解压，再把里面的文件拖入（zip 中的 Shapefile 可直接拖入）。",
  picture: "图片里没有可读的数据，请向提供单位索取表格或矢量文件。",
  drawing: "请在 CAD 或 GIS 软件中另存为 Shapefile（zip）或 GeoJSON 后再拖入。",
  document: "请把其中的表格复制到 Excel 或 WPS，另存为 XLSX 后再拖入。",
  other: "请在原软件中另存为 XLSX、CSV 或 GeoJSON 后再拖入。",
} as const;

export const zhRefusals: RefusalMessages = {
  empty: () => ({ cause: "文件是空的。", wayOut: "请检查文件是否传完，再拖入一次。" }),
  "unknown-format": (place) => ({
    cause: `内容不是本工具认得的格式${at(place)}。`,
    wayOut: "请另存为 CSV、XLSX、GeoJSON、Shapefile（zip）、KML 或 FlatGeobuf。",
  }),
  "unsupported-format": (place) => ({
    cause: `认得这种格式，但不支持：${place}。`,
    wayOut: waysOut[unsupportedKind(place)],
  }),
  "too-large": (place) => ({
    cause: `文件超过上限${at(place)}。`,
    wayOut: `${LIMITS}请按年份或区域拆分。`,
  }),
  "unpacks-too-large": (place) => ({
    cause: `解压后超过上限${at(place)}，未予解压。`,
    wayOut: `${LIMITS}请拆分后再拖入。`,
  }),
  "too-many-entries": (place) => ({
    cause: `压缩包内条目过多${at(place)}。`,
    wayOut: `${LIMITS}请只留需要的文件。`,
  }),
  "too-many-rows": (place) => ({
    cause: `行数超过 1,048,576${at(place)}。`,
    wayOut: "请按年份或区域拆分。",
  }),
  "too-many-columns": (place) => ({
    cause: `列数超过 1,000${at(place)}。`,
    wayOut: "请只留需要的列，或改为一行一个数值的长表。",
  }),
  "too-many-cells": (place) => ({
    cause: `单元格（行数 × 列数）超过 1 亿${at(place)}。`,
    wayOut: "请只留需要的列，或按年份、区域拆分。",
  }),
  "sheet-too-large": (place) => ({
    cause: `工作表的范围（行数 × 列数，含空白）超过 2000 万格${at(place)}。`,
    wayOut: "请删去数据以外只有格式的行列，或另存为 CSV 后再拖入。",
  }),
  "too-deep": (place) => ({
    cause: `嵌套超过 100 层${at(place)}。`,
    wayOut: "请改为普通表格或 GeoJSON 要素。",
  }),
  "cell-too-long": (place) => ({
    cause: `有单元格超过 1 MB${at(place)}。`,
    wayOut: "请删去该单元格的长文本。",
  }),
  damaged: (place) => ({
    cause: `文件已损坏或格式有误${at(place)}。`,
    wayOut: "请在原软件中打开核对，重新导出后再拖入。",
  }),
  truncated: (place) => ({
    cause: `文件不完整，后半部分缺失${at(place)}。`,
    wayOut: "请重新复制或下载原文件。",
  }),
  encrypted: () => ({ cause: "文件有密码。", wayOut: "请在原软件中取消密码后再拖入。" }),
  encoding: (place) => ({
    cause: `文字编码无法辨认${at(place)}。`,
    wayOut: "请另存为 UTF-8 或 GB18030 编码。",
  }),
  "no-table": (place) => ({
    cause: `文件里没有表格或要素${at(place)}。`,
    wayOut: "请确认所选的工作表或图层。",
  }),
  "no-header": () => ({
    cause: "找不到表头。",
    wayOut: "请让第一行写明各列名称，或指定表头所在行。",
  }),
  "unclosed-quote": (place) => ({
    cause: `引号没有成对${at(place)}，其后的行无法分清。`,
    wayOut: "请补上引号，或另存为 XLSX。",
  }),
  "no-features": () => ({ cause: "文件里没有要素。", wayOut: "请确认导出时选了图层。" }),
  "part-missing": (place) => ({
    cause: `缺少组成文件${at(place)}。`,
    wayOut: "请把 .shp、.shx、.dbf、.prj 一起压成 zip。",
  }),
  "coordinates-out-of-range": (place) => ({
    cause: `坐标不是经纬度，又没有写明投影${at(place)}。`,
    wayOut: "请附上 .prj，或指定坐标系（如 EPSG:4547）。",
  }),
  "crs-unsupported": (place) => ({
    cause: `坐标系不能换算${at(place)}。`,
    wayOut: "请转为 CGCS2000 或 WGS 84 经纬度后再拖入。",
  }),
  stuck: () => ({
    cause: "读取 20 秒没有进展，已停止。",
    wayOut: "请检查文件，或另存为 CSV、GeoJSON。",
  }),
  cancelled: () => ({ cause: "已取消，什么都没有载入。", wayOut: "需要时请再拖入一次。" }),
};

const first = ({ lines, count }: ReadNote) => {
  const listed = lines.slice(0, 5).join("、");
  if (listed === "") return "";
  return `（第 ${listed} 行${count > Math.min(lines.length, 5) ? " 等" : ""}）`;
};

export const zhReadNotes: ReadNoteMessages = {
  "encoding-guessed": ({ detail }) => `编码按内容判断为 ${detail}`,
  "other-sheets": ({ detail }) => `另有工作表：${listed(detail)}`,
  "other-layers": ({ detail }) => `另有图层：${listed(detail)}`,
  "layers-read": ({ detail }) => `各图层都已读入：${listed(detail)}`,
  "header-found": ({ detail }) => `表头在第 ${detail} 行`,
  "header-merged": () => "多行表头已合并为一行",
  "cells-merged": () => "合并单元格已按原值填充",
  "rows-deleted": (note) => `${note.count} 行在原文件中已标记删除，未载入${first(note)}`,
  "rows-none": () => "标题行下没有数据",
  "units-row": () => "单位行已并入列名",
  "columns-named": ({ count }) => `${count} 列无名或重名，已补名`,
  "date-1904": () => "日期按 1904 年起算",
  "crs-missing": () => "未写明坐标系，按经纬度读入",
  "crs-reprojected": ({ detail }) => `坐标由 ${detail} 换算为经纬度`,
  "crs-unused": ({ detail }) => `坐标列是经纬度，所选的 ${detail} 未采用`,
  "gcj02-suspected": ({ count, detail }) =>
    `${count} 处地名与已知位置整体相差约 ${detail} 米，方向与 GCJ-02（火星坐标）一致；未作改动，可按 GCJ-02 校正`,
  "part-missing": ({ detail }) => `缺少 ${detail}`,
  "nested-flattened": ({ count }) => `${count} 列由嵌套内容展开`,
  "null-geometry": ({ count }) => `${count} 个要素没有图形，保留在表中`,
  "links-ignored": ({ count }) => `${count} 处外部链接未读取`,
  "mixed-kinds": ({ detail }) => `图形种类混杂：${detail}`,
  "coordinates-impossible": (note) =>
    `${note.count} 行的经纬度不可能（经度至多 180，纬度至多 90），请核对${first(note)}`,
  "coordinates-swapped": (note) =>
    `${note.count} 行的纬度大于 90，经度列与纬度列可能互换${first(note)}；未作改动`,
  "coordinates-projected": ({ count, detail }) =>
    `“${detail}”有 ${count} 行是以米计的投影坐标，不是经纬度，未采用`,
  "coordinates-unnamed": () => "请在上方“坐标系”中选定，选定后在一张图上画点",
  "coordinates-unplaced": (note) =>
    `${note.count} 行的坐标读不懂、不成对或与坐标系不符，未画点${first(note)}`,
  "coordinates-in-zone": ({ detail }) =>
    `坐标中的带号与 CGCS2000 的 ${detail} 一致，确认后可按此换算`,
  "figures-empty": (note) =>
    `${note.count} 个单元格没有数值（空白、“—”、“无”、“未监测”等），作缺数，不计入数值${first(note)}`,
  "figures-implausible": (note) => `${note.count} 个数值超出合理范围，未评价${first(note)}`,
  "rows-ragged": (note) => `${note.count} 行的单元格数与表头不符${first(note)}`,
  "rows-empty": (note) => `${note.count} 个空行未计${first(note)}`,
  "rows-totals": (note) => `${note.count} 个合计行未计${first(note)}`,
  "formula-without-value": (note) => `${note.count} 个公式没有结果，作缺数${first(note)}`,
  "features-bad": (note) => `${note.count} 个要素图形有误，图形已剔除，属性行保留${first(note)}`,
  "features-unplaced": (note) => `${note.count} 个要素坐标超出范围，未载入${first(note)}`,
  "rest-truncated": ({ count }) => `文件不完整，只读出前 ${count} 条`,
  "rest-unreadable": (note) => `${note.count} 处读不出${first(note)}`,
  "binary-column": ({ detail }) => `二进制列未载入：${detail}`,
  "number-out-of-range": (note) => `${note.count} 个数超出可表示范围${first(note)}`,
  "text-replaced": (note) => `${note.count} 个单元格有无法读出的内容${first(note)}`,
  "entries-ignored": ({ count, detail }) => `压缩包内 ${count} 个文件未读：${detail}`,
  "geometry-mended": (note) => `${note.count} 个图形已修整${first(note)}`,
};
