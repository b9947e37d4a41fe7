import { useId } from "react";
import { Button } from "react-aria-components";
import type { WorkKind } from "../../domain/lists/work/work-fields";
import type { Messages } from "../../messages/zh";
import { Panel } from "../panel-dialog";

export interface PasteDialogProps {
  readonly text: Messages;
  readonly kind: WorkKind;
  readonly isOpen: boolean;
  /** What was pasted. */
  readonly block: string;
  readonly good: number;
  readonly bad: number;
  /** Why nothing can be read, in words; empty when something can. */
  readonly fault: string;
  readonly problems: readonly string[];
  readonly ignored: readonly string[];
  readonly columns: readonly string[];
  readonly onBlock: (block: string) => void;
  readonly onFile: (file: File) => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

const MOST_PROBLEMS = 8;

/** A table pasted whole: what can be taken is counted, what cannot is named by line and cell. */
export function PasteDialog(props: PasteDialogProps) {
  const { text, kind, isOpen, block, good, columns, onClose } = props;
  const words = text.workPage;
  const id = useId();
  return (
    <Panel {...{ text, isOpen, onClose }} title={words.pasteTitle[kind]}>
      <div className="paste-form">
        <label htmlFor={id}>{words.pasteLabel}</label>
        <textarea
          id={id}
          className="input paste-block"
          rows={8}
          wrap="off"
          spellCheck={false}
          value={block}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => props.onBlock(target.value)}
        />
        <p id={`${id}-hint`} className="muted small">
          {words.pasteHint(text.list(columns))}
        </p>
        <Reading {...props} />
        <div className="actions">
          <Button className="button primary" isDisabled={good === 0} onPress={props.onAdd}>
            {words.pasteAdd(good)}
          </Button>
          <FileButton {...props} />
          <Button className="button plain" onPress={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Reading({ text, block, good, bad, fault, problems, ignored }: PasteDialogProps) {
  const words = text.workPage;
  if (block.trim() === "" && fault === "") return null;
  const rest = problems.length - MOST_PROBLEMS;
  return (
    <div className="paste-reading" role="status" data-testid="paste-reading">
      <p>
        <strong>{fault || words.pasteSummary(good, bad)}</strong>
      </p>
      {problems.length > 0 && (
        <ul className="faults">
          {problems.slice(0, MOST_PROBLEMS).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {rest > 0 && <li>{words.moreProblems(rest)}</li>}
        </ul>
      )}
      {ignored.length > 0 && (
        <p className="muted small">{words.pasteIgnored(text.list(ignored))}</p>
      )}
    </div>
  );
}

function FileButton({ text, onFile }: PasteDialogProps) {
  const id = useId();
  return (
    <>
      <Button className="button" onPress={() => document.getElementById(id)?.click()}>
        {text.workPage.pasteFile}
      </Button>
      <input
        id={id}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        data-testid="paste-file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
}
