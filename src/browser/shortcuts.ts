export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly onEscape: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const TYPING = "input, textarea, select, [contenteditable=true]";

/** Where text is typed, undo belongs to the text; switches and lists have none of their own. */
const EDITING =
  "textarea, [contenteditable]:not([contenteditable=false]), .cm-editor *, " +
  "input:not([type=checkbox], [type=radio], [type=button], [type=file])";

/** Ctrl/⌘K searches, ? shows the keys, Esc clears, Ctrl/⌘Z takes back; not while something is typed. */
export function listenForShortcuts(shortcuts: Shortcuts): () => void {
  const { onSearch, onHelp, onEscape } = shortcuts;
  const pressed = (event: KeyboardEvent) => {
    if (search(event, onSearch) || takeBack(event, shortcuts)) return;
    const isTyping = event.target instanceof Element && event.target.matches(TYPING);
    if (isTyping || event.defaultPrevented) return;
    if (event.key === "?") onHelp();
    if (event.key === "Escape") onEscape();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}

function takeBack(event: KeyboardEvent, { onUndo, onRedo }: Shortcuts): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return false;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return false;
  if (event.target instanceof Element && event.target.matches(EDITING)) return false;
  event.preventDefault();
  if (key === "y" || event.shiftKey) onRedo();
  else onUndo();
  return true;
}

function search(event: KeyboardEvent, onSearch: () => void): boolean {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return false;
  event.preventDefault();
  onSearch();
  return true;
}
