import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";
import { Icon } from "../icon";

export interface RenewStripProps {
  readonly words: Messages["offline"];
  readonly onRenew: () => void;
}

/** A newer version of the app waits to be taken. */
export function RenewStrip({ words, onRenew }: RenewStripProps) {
  return (
    <div className="method-strip" data-testid="renew-strip">
      <Icon name="warn" />
      <p>{words.renewed}</p>
      <Button className="button plain" onPress={onRenew}>
        {words.renew}
      </Button>
    </div>
  );
}
