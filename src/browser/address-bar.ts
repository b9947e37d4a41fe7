/** As it was last read or written here: any other was typed, and is still to be heard of. */
let known = "";

/** The part of the address after `#`, decoded as it stands. */
export function readAddress(): string {
  known = location.hash;
  return known.replace(/^#\/?/, "");
}

/**
 * Writes the view into the address without a step in the history for each camera move. One that was typed
 * meanwhile stays: the event that tells of it comes later, and would find the view's own in its place.
 */
export function writeAddress(text: string): void {
  const address = `#/${text}`;
  if (location.hash !== known || location.hash === address) return;
  history.replaceState(null, "", address);
  known = location.hash;
}

/** The page anew, at the address it now has. */
export function reopenPage(): void {
  location.reload();
}

/** Another city, with its own opening view. */
export function goToCity(id: string): void {
  location.hash = `#/${id}`;
  location.reload();
}

export function onAddressTyped(listener: (text: string) => void): () => void {
  const heard = () => listener(readAddress());
  addEventListener("hashchange", heard);
  return () => removeEventListener("hashchange", heard);
}
