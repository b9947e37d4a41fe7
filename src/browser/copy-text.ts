/** Puts a text on the clipboard, also where the page is not served securely; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  if (!("clipboard" in navigator)) return copySelected(text);
  return (navigator as Navigator).clipboard.writeText(text).then(
    () => true,
    () => copySelected(text),
  );
}

/** The way before there was a clipboard to write to. */
function copySelected(text: string): boolean {
  const field = document.createElement("textarea");
  field.className = "visually-hidden";
  field.value = text;
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
