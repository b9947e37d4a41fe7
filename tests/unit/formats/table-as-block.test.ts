import { expect, test } from "vitest";
import { readBlock } from "../../../src/domain/lists/work/block";
import { tableAsBlock } from "../../../src/formats/table-as-block";
import type { ExportTable } from "../../../src/formats/write/export-table";
import { writers } from "../../../src/formats/write/writers";
import { read } from "./read-helpers";

const table: ExportTable = {
  title: "任务清单",
  columns: ["任务", "责任单位", "备注"],
  rows: [
    ["排污口整治", "市水利局", '说"好",\n第二行'],
    ["饮水提升", "", "制表\t符"],
  ],
  shapes: null,
  gaps: null,
  about: [],
};

test.each(["xlsx", "csv"])(
  "a list written as %s comes back as the block it would be pasted as",
  async (id) => {
    const writer = writers.find((each) => each.id === id) ?? expect.fail(id);
    const { tables } = await read(`a.${writer.extension}`, await writer.write(table, "说明"));
    const [first] = tables;
    const block = readBlock(first ? tableAsBlock(first) : "");
    expect(block.map(({ cells }) => cells)).toEqual([
      table.columns,
      ["排污口整治", "市水利局", '说"好",\n第二行'],
      ["饮水提升", "", "制表\t符"],
    ]);
  },
);
