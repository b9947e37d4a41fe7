import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";

export interface SavingProps {
  readonly text: Messages;
  readonly saving: keyof Messages["data"]["saving"];
  readonly hasContent: boolean;
  readonly onTakeOver: () => void;
  readonly onDeleteAll: () => void;
}

/** Whether what is open here outlives the page, and how to make the browser forget it. */
export function Saving({ text, saving, hasContent, onTakeOver, onDeleteAll }: SavingProps) {
  const words = text.data;
  if (saving === "idle") return null;
  return (
    <p className="saving small muted" data-testid="saving" data-state={saving}>
      {words.saving[saving]}
      {saving === "read-only" && (
        <Button className="button" onPress={onTakeOver}>
          {words.takeOver}
        </Button>
      )}
      {hasContent && saving !== "read-only" && (
        <Button className="button plain" onPress={onDeleteAll}>
          {words.deleteAll}
        </Button>
      )}
    </p>
  );
}
