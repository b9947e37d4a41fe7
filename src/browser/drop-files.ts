const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Told by its first bytes, whatever it is called. */
export async function isPng(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, PNG.length).arrayBuffer());
  return PNG.every((byte, at) => head[at] === byte);
}

/** Files dropped anywhere on the page; `onHover` tells whether some are held over it now. */
export function onFilesDropped(
  onHover: (isOver: boolean) => void,
  onDrop: (files: readonly File[]) => void,
): () => void {
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    onHover(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onHover(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onHover(false);
    onDrop([...(event.dataTransfer?.files ?? [])]);
  };
  addEventListener("dragover", over);
  addEventListener("dragleave", leave);
  addEventListener("drop", drop);
  return () => {
    removeEventListener("dragover", over);
    removeEventListener("dragleave", leave);
    removeEventListener("drop", drop);
  };
}
