import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { enClause } from "../../../src/messages/en-clauses";

test.each([
  ["环生态〔2019〕76号 建设指标 第10项", "Huan Shengtai [2019] No. 76 indicators item 10"],
  [
    "2024 年建设指标（文号未核实）第4项",
    "indicators of 2024 (document number not verified), item 4",
  ],
  ["荆政发〔2020〕14号 二（一）具体目标", "Jing Zheng Fa [2020] No. 14 part 2 (1) specific goals"],
  ["GB 3838-2002 表1 第8项", "GB 3838-2002 table 1, item 8"],
  ["某市某文 第3项", "某市某文 第3项"],
])("%s is cited as %s", (clause, words) => {
  expect(enClause(clause)).toBe(words);
});

const folder = "geodata/programmes";

test.each(readdirSync(folder))("every clause of %s can be cited in English", (file) => {
  const { indicators } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  for (const { clause } of indicators) expect(enClause(clause)).not.toMatch(/\p{Script=Han}/u);
});
