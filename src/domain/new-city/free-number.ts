/** The first number from 2 on that makes a name of its own behind the one that is taken: "own-420600-2". */
export function freeNumber(name: string, taken: readonly string[]): number {
  let number = 2;
  while (taken.includes(`${name}-${number}`)) number++;
  return number;
}
