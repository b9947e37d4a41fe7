import type { Language } from "../domain/bilingual";
import type { CityEntry } from "../formats/city-index";
import { messages } from "../messages/messages";
import type { SearchEntry } from "../panels/search-dialog";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { isJudged, selectUnits } from "../state/select-places";

/** Other cities, so that they are found beside the places of this one. */
export function citySearchEntries(
  cities: readonly CityEntry[],
  language: Language,
): readonly SearchEntry[] {
  const words = messages[language].packPage;
  return cities.map(({ id, code, name }) => ({
    id: `city ${id}`,
    name: name[language],
    note: words.cityNote,
    keys: keysOf([name.zh, name.en, id, code]),
  }));
}

/** Everything that can be searched: units, sections, indicators, with all they are found by. */
export const selectSearchEntries = derive(
  (state: AppState) => [state.pack, selectUnits(state), state.choices.language],
  ({ places, programmes }, units, language): readonly SearchEntry[] => {
    const text = messages[language];
    const unitEntries = places.units.map((unit) => ({
      id: `unit ${unit.code}`,
      name: unit.name[language],
      note: [text.unitKind[unit.level], units.get(unit.parent ?? "")?.name[language]]
        .filter(Boolean)
        .join(" · "),
      keys: keysOf([unit.name.zh, unit.initials, unit.pinyin, unit.code, unit.name.en]),
    }));
    const sectionEntries = places.sections.map((section) => ({
      id: `section ${section.id}`,
      name: section.name[language],
      note: `${text.section} · ${text.given(section.waterBody)}`,
      keys: keysOf([
        section.name.zh,
        section.initials,
        section.pinyin,
        section.waterBody,
        text.given(section.waterBody),
        section.name.en,
      ]),
    }));
    const indicatorEntries = programmes
      .flatMap(({ indicators }) => indicators)
      .filter(isJudged)
      .map((indicator) => ({
        id: `indicator ${indicator.id}`,
        name: indicator.name[language],
        note: `${text.indicator} ${text.given(indicator.number)}`,
        keys: keysOf([indicator.name.zh, indicator.id, indicator.name.en]),
      }));
    return [...unitEntries, ...sectionEntries, ...indicatorEntries];
  },
);

function keysOf(words: readonly string[]): string {
  return words.join(" ").toLowerCase();
}
