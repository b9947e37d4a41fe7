/** The part of the address after `#`, decoded as it stands. */
export function readAddress(): string {
  return location.hash.replace(/^#\/?/, "");
}

export interface AddressBar {
  /** Writes the view into the address, without a step in the history for each camera move. */
  readonly write: (text: string) => void;
  readonly release: () => void;
}

/** Holds the address in step with the view: tells of each that is typed, until it is released. */
export function holdAddressBar(onTyped: (text: string) => void): AddressBar {
  let own = location.hash;
  const hear = () => {
    own = location.hash;
    onTyped(readAddress());
  };
  addEventListener("hashchange", hear);
  return {
    write(text) {
      const { hash } = new URL(`#/${text}`, location.href);
      // A typed one is told of only later: written over, it would never be followed.
      if (location.hash !== own || hash === own) return;
      history.replaceState(null, "", hash);
      own = location.hash;
    },
    release: () => removeEventListener("hashchange", hear),
  };
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
