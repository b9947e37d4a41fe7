import type { Messages } from "./zh";

/** The keyboard, as the dialog of keys lists it. */
export const enKeys: Messages["keyList"] = [
  ["Ctrl/⌘ K", "Search"],
  ["Alt + arrow", "Select the neighbouring unit (map focused)"],
  ["Arrows + −", "Pan and zoom"],
  ["Esc", "Clear filters or selection"],
  ["Ctrl/⌘ Z", "Undo; with Shift, or Ctrl Y: redo"],
  ["?", "Keyboard"],
];
