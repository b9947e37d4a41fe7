/** A name for a file: letters, digits, Chinese, dash and dot are kept; a long one is cut before its ending. */
export function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, "-");
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? "";
  const stem = plain.slice(0, plain.length - ending.length).slice(0, LONGEST - ending.length);
  return stem.replace(/-+$/, "") + ending;
}

const LONGEST = 120;

/** Hands bytes to the person as a file. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = fileName(name);
  link.click();
  // The browser reads the address after the click; revoking at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
