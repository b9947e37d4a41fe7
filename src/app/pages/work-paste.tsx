import { useState } from "react";
import type { RowProblem } from "../../domain/lists/work/read-works";
import { fieldsOf, type WorkField, type WorkKind } from "../../domain/lists/work/work-fields";
import { decodeText, detectEncoding } from "../../formats/encoding/decode-text";
import { messages } from "../../messages/messages";
import type { Messages } from "../../messages/zh";
import { PasteDialog } from "../../panels/work-lists/paste-dialog";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { keepWorks, readWorks } from "../works";
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
  const text = messages[language];
  const read = readWorks(store.get(), kind, block);
  const bad = new Set(read.problems.map(({ line }) => line)).size;
  const close = () => {
    setPasting(false);
    setBlock("");
  };
  return (
    <PasteDialog
      {...{ text, kind, block, bad }}
      isOpen={isPasting}
      good={read.works.length}
      fault={read.fault ? text.workPage.blockFaults[read.fault] : ""}
      problems={read.problems.map((problem) => problemWords(text, kind, problem))}
      ignored={read.ignored}
      columns={columnsOf(text, kind)}
      onBlock={setBlock}
      onFile={(file) => void textOf(file).then(setBlock)}
      onAdd={() => {
        keepWorks(store, kind, read.works);
        setBlock(read.left);
        if (read.left === "") close();
      }}
      onClose={close}
    />
  );
}

async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return decodeText(bytes, detectEncoding(bytes).encoding);
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
