import type { Tone } from "./tone-map";

/** A tone beside its words, which say the same to those who cannot see it. */
export function ToneSwatch({ tone }: { readonly tone: Tone }) {
  return (
    <span
      className="tone-swatch"
      data-pattern={tone.pattern}
      style={{ backgroundColor: tone.fill, color: tone.ink }}
      aria-hidden="true"
    >
      {tone.sign}
    </span>
  );
}
