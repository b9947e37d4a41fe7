import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

/** Covers the page while a file is held over it. */
export function DropTarget({ text }: { readonly text: Messages }) {
  return (
    <div className="drop-cover">
      <Icon name="picture" />
      {text.snapshotDrop}
    </div>
  );
}
