import { Button } from "react-aria-components";
import { Icon } from "../icon";

interface UpstreamBackProps {
  readonly words: string;
  readonly onBack: () => void;
}

/** Above another place's card, while the map shows the upstream of a section: back to its table. */
export function UpstreamBack({ words, onBack }: UpstreamBackProps) {
  return (
    <Button className="button plain upstream-back" onPress={onBack}>
      <Icon name="left" />
      {words}
    </Button>
  );
}
