/** How a month's value was won: by an automatic station, or by hand and in the laboratory. */
export type ReadingWay = "automatic" | "manual";

/**
 * Items whose monthly mean of an automatic station goes before the sample taken by hand in the same
 * month (five parameters and nutrients, as the national network joins the two). From memory: the
 * joining rule of the network was not at hand.
 */
export const automaticItems: readonly string[] = ["PH", "DO", "CODMN", "NH3N", "TP", "TN"];

const words: Readonly<Record<string, ReadingWay>> = {
  automatic: "automatic",
  auto: "automatic",
  自动: "automatic",
  自动监测: "automatic",
  自动站: "automatic",
  水质自动站: "automatic",
  manual: "manual",
  手工: "manual",
  手工监测: "manual",
  人工: "manual",
  人工监测: "manual",
  采测分离: "manual",
};

/** The way a cell names; null where it names none that we know. */
export function parseReadingWay(text: string): ReadingWay | null {
  const word = text.normalize("NFKC").trim().toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
