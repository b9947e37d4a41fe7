/** The shipped face first, then what Chinese desktops have; no glyph is ever fetched from a server. */
const FAMILIES = ["Noto Sans SC", "PingFang SC", "Microsoft YaHei", "sans-serif"];

export const regularFont: string[] = FAMILIES;

// MapLibre reads the weight from the first family's name only.
export const boldFont: string[] = ["Noto Sans SC SemiBold", ...FAMILIES];

const WAIT_MS = 4000;

export function canvasFont(weight: 400 | 600, sizePx: number): string {
  const families = FAMILIES.map((family) => (family.includes(" ") ? `"${family}"` : family));
  return `${weight} ${sizePx}px ${families.join(", ")}`;
}

/**
 * Glyphs are drawn once and kept, so the slices of the web font that hold these characters must be
 * there first. A font that does not come delays the names, never for ever.
 */
export async function fontsReady(text: string): Promise<void> {
  const characters = [...new Set(text)].join("");
  const loads = ([400, 600] as const).map((weight) =>
    document.fonts.load(canvasFont(weight, 16), characters).catch(() => []),
  );
  await Promise.race([Promise.all(loads), new Promise((late) => setTimeout(late, WAIT_MS))]);
}
