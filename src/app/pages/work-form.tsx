import { useState } from "react";
import type { CellProblem } from "../../domain/lists/work/read-work";
import type { Typed, WorkField, WorkKind } from "../../domain/lists/work/work-fields";
import { messages } from "../../messages/messages";
import type { Messages } from "../../messages/zh";
import { WorkDialog } from "../../panels/work-lists/work-dialog";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { keepWorks, readWork, removeWork } from "../works";
import { selectWorkOptions } from "./select-work-options";

export interface WorkFormProps extends Services {
  readonly kind: WorkKind;
  readonly draft: Typed<WorkField> | null;
  readonly setDraft: (draft: Typed<WorkField> | null) => void;
}

type Problems = Readonly<Partial<Record<WorkField, string>>>;

/** The form of one row; what is wrong is said when it is to be saved, at its field. */
export function WorkForm({ store, kind, draft, setDraft }: WorkFormProps) {
  const language = useSelected(store, ({ choices }) => choices.language);
  const options = useSelected(store, selectWorkOptions);
  const [problems, setProblems] = useState<Problems>({});
  const text = messages[language];
  const id = draft?.id ?? "";
  const close = () => {
    setDraft(null);
    setProblems({});
  };
  const save = () => {
    const read = readWork(store.get(), kind, draft ?? {});
    if (!read.work) {
      setProblems(byField(text, read.problems));
      return;
    }
    keepWorks(store, kind, [read.work]);
    close();
  };
  return (
    <WorkDialog
      {...options}
      {...{ text, kind, draft, problems }}
      isNew={id === ""}
      onChange={setDraft}
      onSave={save}
      onRemove={() => {
        removeWork(store, kind, id);
        close();
      }}
      onClose={close}
    />
  );
}

function byField(text: Messages, problems: readonly CellProblem[]): Problems {
  return Object.fromEntries(problems.map((problem) => [problem.field, faultWords(text, problem)]));
}

export function faultWords(text: Messages, { fault, text: about }: CellProblem): string {
  const words = text.workPage.faults[fault];
  return typeof words === "string" ? words : words(about);
}
