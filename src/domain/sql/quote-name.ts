/** An identifier for SQL, whatever it holds. The only way a name of a person's file gets into SQL text. */
export function quoteName(name: string): string {
  // The engine's text ends at a NUL.
  return `"${name.replaceAll("\0", "").replaceAll('"', '""')}"`;
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The name as a person would type it: quoted only where SQL needs it. */
export function typedName(name: string): string {
  return PLAIN.test(name) && !keywords.has(name.toLowerCase()) ? name : quoteName(name);
}

/** Words that are not taken for a name unless quoted. */
const keywords: ReadonlySet<string> = new Set(
  `all analyse analyze and anti any array as asc asof asymmetric both case cast check collate column
   constraint create cross default deferrable desc describe distinct do else end except exists false
   fetch for foreign from full glob grant group having ilike in initially inner intersect into is
   isnull join lambda lateral leading left like limit natural not notnull null offset on only or order
   outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify references
   returning right select semi show similar some summarize symmetric table tablesample then to
   trailing true union unique unpivot using values variadic verbose when where window with`.split(
    /\s+/,
  ),
);
