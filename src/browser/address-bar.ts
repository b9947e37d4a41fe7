/** The part of the address after `#`, decoded as it stands. */
export function readAddress(): string {
  return location.hash.replace(/^#\/?/, "");
}

/** Writes the view into the address without a step in the history for each camera move. */
export function writeAddress(text: string): void {
  const address = `#/${text}`;
  if (location.hash !== address) history.replaceState(null, "", address);
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
