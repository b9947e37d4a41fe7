import { Button } from "react-aria-components";

/** Opens the page's picker of files. */
export function OpenButton({
  words,
  onOpen,
}: {
  readonly words: string;
  readonly onOpen: () => void;
}) {
  return (
    <Button className="button primary" onPress={onOpen}>
      {words}
    </Button>
  );
}
