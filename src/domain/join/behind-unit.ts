import { formsOf, type KnownPlace, type PlaceIndex } from "./place-index";
import { comparable, withoutCity } from "./place-text";

/** The townships a text names behind their county or function zone: 洪湖市新堤街道, 湖北省荆州市监利市朱河镇. */
export function townshipsBehind(text: string, index: PlaceIndex): readonly KnownPlace[] {
  const found = new Set<KnownPlace>();
  for (const even of waysToBegin(text, index))
    for (const front of index.fronts)
      if (even.startsWith(front.text))
        for (const place of namedWithin(even.slice(front.text.length), front.code, index))
          found.add(place);
  return [...found];
}

function namedWithin(rest: string, unit: string, index: PlaceIndex): readonly KnownPlace[] {
  const codes = formsOf(rest, index.city, false).flatMap(
    (form) => index.normalised.get(form) ?? [],
  );
  return codes.flatMap((code) => {
    const place = index.places.get(code);
    return place?.parent === unit && place.level === "township" ? [place] : [];
  });
}

const UNIT_NAME = /[市县区州盟旗]$/;

/** Whether a text begins with the whole name of a unit and goes on: it is written of something in it. */
export function beginsWithUnit(text: string, place: KnownPlace, index: PlaceIndex): boolean {
  if (place.level === "section" || place.level === "township") return false;
  const names = place.names.map(comparable).filter((name) => UNIT_NAME.test(name));
  return waysToBegin(text, index).some((even) =>
    names.some((name) => even.startsWith(name) && even !== name),
  );
}

/** As written, and without the province, the city or both in front. */
function waysToBegin(text: string, { city }: PlaceIndex): readonly string[] {
  const even = comparable(text);
  const local = withoutCity(even, comparable(city));
  return [...new Set([even, local, withoutCity(local, comparable(city))])];
}
