import type { ItemLimits } from "../../domain/water/limits";
import { romanOf } from "../../domain/water/roman";
import { formatNumber, withUnit } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import type { Wording } from "../figure-words";
import type { MonthPoint } from "./month-series";

/** A concentration as it was read, with its unit. */
export function readWords(value: number, limits: ItemLimits, { text, language }: Wording): string {
  return withUnit(formatNumber(language, value, 5), text.measure(limits.unit));
}

/** One month in a sentence: the item with its class, or why there is none, and the section's class. */
export function monthWords(point: MonthPoint, limits: ItemLimits, wording: Wording): string {
  const { text, language } = wording;
  const words = text.sectionPage;
  const when = formatPeriod(language, point.period);
  const name = limits.name[language];
  const { reading, rank, section } = point;
  const item =
    reading && rank
      ? words.monthRead(when, name, readWords(reading.value, limits, wording), romanOf[rank])
      : words.monthUnread(when, name, words.cells[point.absence]);
  const demo = reading?.basis === "demo" ? words.isDemo : "";
  const whole = section?.rank ? words.monthClass(romanOf[section.rank]) : "";
  return `${item}${demo}${whole}`;
}
