import { formatNumber, formatShare } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import type { Wording } from "../figure-words";
import type { WaterPageProps } from "./water-page";

/** What the page shows in one sentence: how the water is, by which method and why, and how it moved. */
export function waterSentence(props: WaterPageProps): string {
  const { text, language, period, places, place, region } = props;
  const words = text.waterPage;
  const name = places.find(({ code }) => code === place)?.name ?? place;
  const when = formatPeriod(language, period);
  if (region.status === null) return words.sentenceNone(name, when, region.expected);
  const why = words.sentenceWhy[region.method](region.assessed, region.expected);
  return [
    words.sentence(name, when, words.statuses[region.status], why),
    words.goodPart(formatShare(language, region.good.share ?? 0)),
    words.worsePart(
      region.worseThanFive.count,
      formatShare(language, region.worseThanFive.share ?? 0),
    ),
    changePart(props),
  ].join(text.clauseJoint);
}

function changePart(props: WaterPageProps): string {
  const { text, language, change, beforePeriod, region } = props;
  const words = text.waterPage;
  if (!beforePeriod || !change) return words.noBefore;
  const then = formatPeriod(language, beforePeriod);
  if (!change.isComparable) return words.notComparable(then);
  const said = words.changeWords(
    then,
    movedWords(change.goodChange, props),
    words.movements[change.movement],
  );
  return change.compared < region.assessed ? `${said}${words.compared(change.compared)}` : said;
}

function movedWords(points: number, { text, language }: Wording): string {
  const { moved } = text.waterPage;
  const size = formatNumber(language, Math.abs(points), 1);
  if (size === "0") return moved.same;
  return points > 0 ? moved.up(size) : moved.down(size);
}
