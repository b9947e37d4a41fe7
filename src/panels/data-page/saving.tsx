import { useState } from "react";
import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";

export interface SavingProps {
  readonly text: Messages;
  readonly saving: keyof Messages["data"]["saving"];
  readonly hasContent: boolean;
  /** Names of cities made in this browser. */
  readonly cities: readonly string[];
  readonly onTakeOver: () => void;
  readonly onDeleteAll: () => void;
}

/** Whether what is open here outlives the page, and how to make the browser forget it. */
export function Saving(props: SavingProps) {
  const { text, saving, hasContent, cities, onTakeOver, onDeleteAll } = props;
  const words = text.data;
  if (saving === "idle") return null;
  return (
    <p className="saving small muted" data-testid="saving" data-state={saving}>
      {words.saving[saving]}
      {cities.length > 0 && <span>{words.ownCities(text.list(cities))}</span>}
      {saving === "read-only" && (
        <Button className="button" onPress={onTakeOver}>
          {words.takeOver}
        </Button>
      )}
      {(hasContent || cities.length > 0) && saving !== "read-only" && (
        <DeleteAll {...{ text, onDeleteAll }} />
      )}
    </p>
  );
}

/** No step takes it back, so it asks. */
function DeleteAll({ text, onDeleteAll }: Pick<SavingProps, "text" | "onDeleteAll">) {
  const words = text.data;
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button className="button plain" onPress={() => setAsked(true)}>
        {words.deleteAll}
      </Button>
    );
  const sure = () => {
    setAsked(false);
    onDeleteAll();
  };
  return (
    <>
      <span role="alert">{words.deleteAllAsked}</span>
      <Button className="button" onPress={sure}>
        {words.deleteAllSure}
      </Button>
      <Button className="button plain" autoFocus onPress={() => setAsked(false)}>
        {words.deleteAllNot}
      </Button>
    </>
  );
}
