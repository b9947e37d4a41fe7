/** The part of the address after `#`, decoded as it stands. */
export function readAddress(): string {
  return location.hash.replace(/^#\/?/, "");
}

/** Writes the view into the address without a step in the history for each camera move. */
export function writeAddress(text: string): void {
  const address = `#/${text}`;
  if (location.hash !== address) history.replaceState(null, "", address);
}

export function onAddressTyped(listener: (text: string) => void): () => void {
  const heard = () => listener(readAddress());
  addEventListener("hashchange", heard);
  return () => removeEventListener("hashchange", heard);
}
