import { Button } from "react-aria-components";
import { Icon } from "../icon";

export interface ShareButtonProps {
  readonly words: string;
  readonly onShare: () => void;
}

export function ShareButton({ words, onShare }: ShareButtonProps) {
  return (
    <Button className="button" onPress={onShare}>
      <Icon name="download" />
      {words}
    </Button>
  );
}
