import { useState } from "react";
import type { RowProblem } from "../../domain/lists/work/read-works";
import { fieldsOf, type WorkField, type WorkKind } from "../../domain/lists/work/work-fields";
import { AppError } from "../../errors";
import { messages } from "../../messages/messages";
import type { Messages } from "../../messages/zh";
import { PasteDialog } from "../../panels/work-lists/paste-dialog";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { keepWorks, readWorks } from "../works";
import { blockOfFile } from "./work-file";
import { faultWords } from "./work-form";

export interface WorkPasteProps extends Services {
  readonly kind: WorkKind;
  readonly isPasting: boolean;
  readonly setPasting: (isPasting: boolean) => void;
}

/** A table pasted or read from a file: rows without a problem are added, the others stay to be put right. */
export function WorkPaste({ store, kind, isPasting, setPasting }: WorkPasteProps) {
  const language = useSelected(store, ({ choices }) => choices.language);
  const [block, setBlock] = useState("");
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const text = messages[language];
  const read = readWorks(store.get(), kind, block);
  const bad = new Set(read.problems.map(({ line }) => line)).size;
  const take = (next: string) => {
    setBlock(next);
    setRefusal(null);
  };
  const takeFile = async (file: File) => {
    try {
      take(await blockOfFile(store.get(), file));
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      setRefusal(problem);
    }
  };
  const close = () => {
    setPasting(false);
    take("");
  };
  return (
    <PasteDialog
      {...{ text, kind, block, bad }}
      isOpen={isPasting}
      good={read.works.length}
      fault={refusal ? refusalWords(text, refusal) : blockFault(text, read)}
      problems={read.problems.map((problem) => problemWords(text, kind, problem))}
      ignored={read.ignored}
      columns={columnsOf(text, kind)}
      onBlock={take}
      onFile={(file) => void takeFile(file)}
      onAdd={() => {
        keepWorks(store, kind, read.works);
        take(read.left);
        if (read.left === "") close();
      }}
      onClose={close}
    />
  );
}

function refusalWords({ error }: Messages, { code, details }: AppError): string {
  const { title, cause, wayOut } = error[code](details);
  return [title, cause, wayOut].join(" ");
}

function blockFault({ workPage }: Messages, { fault }: ReturnType<typeof readWorks>): string {
  return fault ? workPage.blockFaults[fault] : "";
}

function problemWords(text: Messages, kind: WorkKind, problem: RowProblem): string {
  const column = fieldName(text, kind, problem.field);
  return text.workPage.inCell(problem.line, column, faultWords(text, problem));
}

function columnsOf(text: Messages, kind: WorkKind): readonly string[] {
  return fieldsOf[kind].map((field) => fieldName(text, kind, field));
}

/** The head of a field's column. */
export function fieldName({ workPage }: Messages, kind: WorkKind, field: WorkField): string {
  return field === "title" && kind === "project" ? workPage.projectTitle : workPage.fields[field];
}
