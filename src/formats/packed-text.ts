const encoder = new TextEncoder();
const SMALLEST = 1024;
const LONGEST_PLAIN = 64;
const LAST_ASCII = 0x7f;

/** Texts one after the other as UTF-8, in bytes that double as they fill. */
export class PackedText {
  #bytes = new Uint8Array(SMALLEST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.#needBytes(text.length * 3);
    if (!this.#addPlain(text))
      this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** What there is now, in an array of just its size. */
  build(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** In Chromium a call of the encoder costs more than the few ASCII letters of most cells. */
  #addPlain(text: string): boolean {
    const length = text.length;
    if (length > LONGEST_PLAIN) return false;
    const bytes = this.#bytes;
    const start = this.#length;
    for (let at = 0; at < length; at++) {
      const letter = text.charCodeAt(at);
      if (letter > LAST_ASCII) return false;
      bytes[start + at] = letter;
    }
    this.#length = start + length;
    return true;
  }

  #needBytes(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
