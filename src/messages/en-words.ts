import { packEnglish } from "./pack-english";

/** The few words that documents and reports use instead of figures; Chinese is their source text. */
const phrases: Readonly<Record<string, string>> = {
  制定实施: "made and carried out",
  有效开展: "effectively under way",
  全面实施: "fully carried out",
  未开展: "not under way",
  不明显: "not significant",
  开展: "under way",
  建立: "set up",
  实施: "carried out",
  不降低: "not lower than before",
  逐步下降: "falling step by step",
  完成上级管控目标: "control target set from above",
  完成上级规定的目标任务: "task set from above",
  完成上级规定的考核任务: "assessed task set from above",
  完成年度审核计划: "yearly audit plan done",
  保持稳定或持续改善: "stable or improving",
  "面积不减少，性质不改变，功能不降低": "area, nature and function kept",
  "按通知年份获得省级、国家级命名": "named by the year of the notice",
  本机添加: "added on this machine",
  "默认值，未经确认": "a default, not confirmed",
  "在“城市包”页修改": "change it on the page City pack",
};

const tiers: Readonly<Record<string, string>> = {
  国家级: "national",
  省级: "provincial",
  随荆州市: "with Jingzhou city",
};

/**
 * Says words of a pack or a report in English: as a whole, else clause by clause (；); what neither the pack
 * nor the app has English for stays as it was found.
 */
export function enWords(words: string): string {
  const whole = phraseOf(words);
  if (whole !== null) return whole;
  return words
    .split("；")
    .map((part) => phraseOf(part) ?? naming(part) ?? part)
    .join("; ");
}

/** The same as a sentence or name of its own. */
export function enGiven(words: string): string {
  const said = enWords(words);
  return said === words ? words : said.charAt(0).toUpperCase() + said.slice(1);
}

/** An address at the end is no word. */
function phraseOf(words: string): string | null {
  const [, text = words, address = ""] = /^(.*?)( https?:\/\/[^\s（），；]+)$/.exec(words) ?? [];
  const said = packEnglish(text) ?? (Object.hasOwn(phrases, text) ? phrases[text] : undefined);
  return said === undefined ? null : `${said}${address}`;
}

function naming(words: string): string | null {
  const [, year, tier = ""] = /^(\d{4}) ?年 ?(\S+)$/.exec(words) ?? [];
  const name = tiers[tier];
  return year && name ? `${name} by ${year}` : null;
}
