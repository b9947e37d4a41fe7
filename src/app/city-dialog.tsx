import type { Language } from "../domain/bilingual";
import type { Places } from "../domain/city";
import type { CityDifference } from "../formats/workspace-file/city-differences";
import { messages } from "../messages/messages";
import type { Messages } from "../messages/zh";
import { type CityAnswer, OpenCityDialog } from "../panels/open-city-dialog";
import type { OfferedCity } from "./offered-city";
import type { Services } from "./services";
import { settleCity } from "./settle-city";
import { useSelected } from "./use-selected";

/** Asks what becomes of a workspace file whose city is not the one that is open. */
export function CityDialog(services: Services) {
  const { store, offeredCity } = services;
  const offer = useSelected(offeredCity, (each) => each);
  const { language } = useSelected(store, ({ choices }) => choices);
  if (!offer) return null;
  const text = messages[language];
  return (
    <OpenCityDialog
      text={text}
      about={aboutWords(text, language, offer)}
      differences={differenceWords(text, language, offer)}
      answers={answersTo[offer.kind].map((answer) => ({
        answer,
        does: doesWords(text.workspace, answer, offer.beside.name[language]),
      }))}
      onAnswer={(answer) => void settleCity(services, offer, answer)}
      onClose={() => offeredCity.update(() => null)}
    />
  );
}

const answersTo: Readonly<Record<OfferedCity["kind"], readonly CityAnswer[]>> = {
  new: ["make"],
  there: ["go"],
  other: ["keep-both", "keep-own", "take-theirs"],
};

function aboutWords(text: Messages, language: Language, offer: OfferedCity): readonly string[] {
  const words = text.workspace;
  const { file, found, name, kind } = offer;
  const whose = words.cityOf(file.name, name[language]);
  if (kind === "there") return [whose, words.cityThere];
  if (kind === "other") return [whose, words.cityOther];
  return [whose, words.cityNew(found.city ? cityFacts(words, found.city.pack.places) : "")];
}

/** What a city's pack holds, in a line. */
export function cityFacts(words: Messages["workspace"], { units, sections }: Places): string {
  const count = (level: string) => units.filter((unit) => unit.level === level).length;
  return words.cityFacts(count("county"), count("township"), sections.length);
}

/** What an answer does, where its own words do not say it. */
function doesWords(words: Messages["workspace"], answer: CityAnswer, beside: string): string {
  if (answer === "keep-both") return words.cityBeside(beside);
  if (answer === "keep-own") return words.cityKept;
  return answer === "take-theirs" ? words.cityReplaced : "";
}

function differenceWords(text: Messages, language: Language, offer: OfferedCity) {
  if (offer.kind !== "other") return [];
  if (offer.differences.length === 0) return [text.workspace.cityUnreadable];
  return offer.differences.map((each) => aspectWords(text, language, each));
}

const MOST_NAMES = 6;

function aspectWords(text: Messages, language: Language, difference: CityDifference): string {
  const words = text.workspace;
  const { aspect, onlyOurs, onlyTheirs, changed } = difference;
  const said = (rows: CityDifference["changed"], say: (names: string) => string) => {
    const names = text.list(rows.slice(0, MOST_NAMES).map((name) => name[language]));
    if (rows.length === 0) return [];
    return [say(rows.length > MOST_NAMES ? words.andMore(names, rows.length) : names)];
  };
  const parts = [
    ...said(onlyOurs, words.onlyOurs),
    ...said(onlyTheirs, words.onlyTheirs),
    ...said(changed, words.changedRows),
  ];
  const about = words.cityAspects[aspect];
  return parts.length > 0 ? words.cityDifference(about, text.list(parts)) : about;
}
