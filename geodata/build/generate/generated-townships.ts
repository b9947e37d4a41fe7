import type { County } from "../counties";
import { readPlaces, SUFFIX, type Township } from "../township-seats";
import { drawTownships, type TownshipCell } from "../townships";
import type { Street } from "./china-division";

/**
 * Cells of the townships around their seats (GeoNames), for counties where every one has a seat: with one
 * missing, its neighbours' cells would take its land.
 */
export async function generatedTownships(
  counties: readonly County[],
  streets: readonly Street[],
): Promise<readonly TownshipCell[]> {
  const places = readPlaces({ layers: { seatAliases: {}, seatNames: {} }, counties });
  const whole = counties.map(({ properties: { code } }) => {
    const own = streets.filter(({ areaCode }) => areaCode === code);
    const seats = own.flatMap((street): readonly Township[] => {
      const short = street.name.replace(SUFFIX, "");
      const found = places.filter(({ names, county }) => county === code && names.has(short));
      const [place] = found;
      if (!place || found.length > 1) return [];
      const { code: township, name } = street;
      return [
        { code: township, name, county: code, drawnIn: code, seat: place.seat, basis: "geonames" },
      ];
    });
    return { code, seats: seats.length === own.length ? seats : [] };
  });
  const drawn = whole.filter(({ seats }) => seats.length > 0);
  const codes = new Set(drawn.map(({ code }) => code));
  return drawTownships(
    counties.filter(({ properties }) => codes.has(properties.code)),
    drawn.flatMap(({ seats }) => seats),
  );
}
