const kinds = {
  archive: /^(?:gzip|7z|RAR|tar|ZIP)/,
  picture: /^(?:PNG|JPEG|GIF|TIFF|SVG)/,
  drawing: /^(?:DWG|DXF)/,
  document: /^(?:PDF|DOCX?|PPTX?|RTF|HTML)/,
} as const;

/** What a known format that is not read is, for the way out differs; "other" is what a program can save otherwise. */
export function unsupportedKind(format: string): keyof typeof kinds | "other" {
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  return names.find((name) => kinds[name].test(format)) ?? "other";
}
