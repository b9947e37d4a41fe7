import { Button } from "react-aria-components";

export interface ItemButtonProps {
  readonly item: string;
  readonly name: string;
  readonly onItem: (item: string) => void;
}

/** An item's name that shows it in the chart, and brings the chart into sight. */
export function ItemButton({ item, name, onItem }: ItemButtonProps) {
  return (
    <Button
      className="item-button"
      onPress={({ target }) => {
        onItem(item);
        target.closest(".own-page")?.querySelector(".charts")?.scrollIntoView({ block: "nearest" });
      }}
    >
      {name}
    </Button>
  );
}
