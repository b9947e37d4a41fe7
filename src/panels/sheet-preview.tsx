import type { Messages } from "../messages/zh";

export interface SheetPreviewProps {
  readonly text: Messages;
  readonly title: string;
}

/** Where the parts of the sheet stand; the picture itself is drawn when asked for. */
export function SheetPreview({ text, title }: SheetPreviewProps) {
  return (
    <div role="img" aria-label={text.preview} className="sheet-preview">
      <strong>{title}</strong>
      <span className="sheet-map">
        <span>{text.legend}</span>
        <span>{text.scale}</span>
        <span>{text.north}</span>
      </span>
      <span className="sheet-foot">
        <span>{text.source}</span>
        <span>{text.internalUse}</span>
      </span>
    </div>
  );
}
