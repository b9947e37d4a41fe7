export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly onEscape: () => void;
}

const TYPING = "input, textarea, select, [contenteditable=true]";

/** Ctrl/⌘K searches, ? shows the keys, Esc clears; not while something is being typed. */
export function listenForShortcuts({ onSearch, onHelp, onEscape }: Shortcuts): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSearch();
      return;
    }
    const isTyping = event.target instanceof Element && event.target.matches(TYPING);
    if (isTyping || event.defaultPrevented) return;
    if (event.key === "?") onHelp();
    if (event.key === "Escape") onEscape();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}
