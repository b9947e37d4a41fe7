import { makeOwnCity } from "../../actions/make-own-city";
import { goToCity } from "../../browser/address-bar";
import { OWN_CITY } from "../../browser/city-store";
import { freeNumber } from "../../domain/new-city/free-number";
import type { UnitCode } from "../../domain/unit-code";
import { AppError } from "../../errors";
import { baseMapOf } from "../../geometry/base-map";
import { messages } from "../../messages/messages";
import { NewCityForm } from "../../panels/data-page/new-city-form";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { addNotice } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

const selectBase = derive(
  ({ imports }: AppState) => [imports.list],
  (list) => baseMapOf(list.flatMap(({ file }) => file?.tables ?? [])),
);

/** Offers a city of one's own as soon as an open file holds polygons with the codes of counties. */
export function NewCity({ store, cities, cityFiles }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const base = useSelected(store, selectBase);
  const [first] = base.counties;
  if (!first) return null;
  const ids = cities.map(({ id }) => id);
  const make = async (code: string, name: string, isBeside: boolean) => {
    const { read, imports } = store.get();
    const own = `${OWN_CITY}${code}`;
    const id = isBeside ? `${own}-${freeNumber(own, ids)}` : own;
    try {
      await makeOwnCity({
        id,
        base,
        city: { code: code as UnitCode, name },
        pack: read.pack,
        files: cityFiles,
        fileNames: imports.list.map((each) => each.name),
      });
      goToCity(id);
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      store.update(addNotice, problem);
    }
  };
  return (
    <NewCityForm
      key={first.code}
      text={messages[language]}
      counties={base.counties.length}
      townships={base.townships.length}
      points={base.points.length}
      code={`${first.code.slice(0, 4)}00`}
      takenBy={(code) => {
        const there = cities.find(({ id }) => id === `${OWN_CITY}${code}`);
        return there?.name[language] ?? null;
      }}
      onMake={(...given) => void make(...given)}
    />
  );
}
