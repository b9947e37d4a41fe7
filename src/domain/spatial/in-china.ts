/** The ends of the land and islands of China, in degrees (73°33′–135°05′ E, 3°51′–53°33′ N), rounded outwards. */
export function isInChina(east: number, north: number): boolean {
  return east >= 73 && east <= 136 && north >= 3 && north <= 54;
}
