import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Panel } from "./panel-dialog";

export interface OpenWorkspaceDialogProps {
  readonly text: Messages;
  readonly isOpen: boolean;
  /** What the file holds, in words. */
  readonly found: string;
  /** Whose word stands where the two differ. */
  readonly kept: "ours" | "theirs";
  /** Each difference in words. */
  readonly conflicts: readonly { readonly key: string; readonly words: string }[];
  readonly onMerge: () => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** A workspace file over one that is open: merge or replace, with every difference listed before. */
export function OpenWorkspaceDialog(props: OpenWorkspaceDialogProps) {
  const { text, isOpen, found, kept, conflicts, onClose } = props;
  const words = text.workspace;
  return (
    <Panel title={words.openTitle} text={text} isOpen={isOpen} onClose={onClose}>
      <div className="share" data-testid="open-workspace">
        <p>{found}</p>
        <p className="small muted">{words.how}</p>
        {conflicts.length === 0 ? (
          <p className="small muted">{words.noConflicts}</p>
        ) : (
          <>
            <h3>{words.conflicts(conflicts.length)}</h3>
            <p className="small">{kept === "ours" ? words.keptOurs : words.keptTheirs}</p>
            <ul className="share-contents share-conflicts small">
              {conflicts.map(({ key, words: line }) => (
                <li key={key}>{line}</li>
              ))}
            </ul>
          </>
        )}
        <div className="actions">
          <Button className="button primary" onPress={props.onMerge}>
            {words.merge}
          </Button>
          <Button className="button" onPress={props.onReplace}>
            {words.replace}
          </Button>
          <Button className="button plain" onPress={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
