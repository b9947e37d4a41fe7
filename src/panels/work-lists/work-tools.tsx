import { Button } from "react-aria-components";
import type { WorkKind } from "../../domain/lists/work/work-fields";
import type { Messages } from "../../messages/zh";
import { Icon } from "../icon";

export interface WorkToolsProps {
  readonly text: Messages;
  readonly kind: WorkKind;
  readonly onAdd: () => void;
  readonly onPaste: () => void;
}

export function WorkTools({ text, kind, onAdd, onPaste }: WorkToolsProps) {
  const words = text.workPage;
  return (
    <>
      <Button className="button primary" onPress={onAdd}>
        <Icon name="plus" />
        {words.add[kind]}
      </Button>
      <Button className="button" onPress={onPaste}>
        <Icon name="copy" />
        {words.paste}
      </Button>
    </>
  );
}
