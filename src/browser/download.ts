/** Hands bytes to the person as a file. The name keeps letters, digits, Chinese, dash and dot. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 120);
  link.click();
  // The browser reads the address after the click; revoking at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
