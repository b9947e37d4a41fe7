export type Position = readonly [longitude: number, latitude: number];

// Krassovsky 1940, the ellipsoid the public GCJ-02 formula is written for.
const AXIS = 6378245;
const ECCENTRICITY2 = 0.006693421622965943;

const wave = (x: number, weights: readonly [number, number][]) =>
  weights.reduce((sum, [weight, frequency]) => sum + weight * Math.sin(frequency * x), 0);

function latitudeShift(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  const alongX = wave(x, [
    [20, 6 * Math.PI],
    [20, 2 * Math.PI],
  ]);
  const alongY = wave(y, [
    [20, Math.PI],
    [40, Math.PI / 3],
    [160, Math.PI / 12],
    [320, Math.PI / 30],
  ]);
  return base + (2 / 3) * (alongX + alongY);
}

function longitudeShift(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  const alongX = wave(x, [
    [20, 6 * Math.PI],
    [20, 2 * Math.PI],
    [20, Math.PI],
    [40, Math.PI / 3],
    [150, Math.PI / 12],
    [300, Math.PI / 30],
  ]);
  return base + (2 / 3) * alongX;
}

/** WGS 84 degrees → GCJ-02 degrees, by the public formula. */
export function wgs84ToGcj02([longitude, latitude]: Position): Position {
  const x = longitude - 105;
  const y = latitude - 35;
  const phi = (latitude / 180) * Math.PI;
  const w = 1 - ECCENTRICITY2 * Math.sin(phi) ** 2;
  const meridian = (AXIS * (1 - ECCENTRICITY2)) / w ** 1.5;
  const parallel = (AXIS / Math.sqrt(w)) * Math.cos(phi);
  return [
    longitude + (longitudeShift(x, y) / parallel) * (180 / Math.PI),
    latitude + (latitudeShift(x, y) / meridian) * (180 / Math.PI),
  ];
}

/** GCJ-02 degrees → WGS 84 degrees: the formula inverted by iteration to below a millimetre. */
export function gcj02ToWgs84(shifted: Position): Position {
  let [longitude, latitude] = shifted;
  for (let step = 0; step < 8; step++) {
    const [x, y] = wgs84ToGcj02([longitude, latitude]);
    longitude -= x - shifted[0];
    latitude -= y - shifted[1];
  }
  return [longitude, latitude];
}
