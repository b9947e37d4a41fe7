import { useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Panel } from "./panel-dialog";

export interface SheetSize {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Sizes in CSS pixels; the picture has twice as many. */
export const sheetSizes: readonly SheetSize[] = [
  { id: "screen", name: "1280 × 800 ×2", width: 1280, height: 800 },
  { id: "a4", name: "A4 1123 × 794 ×2", width: 1123, height: 794 },
  { id: "wide", name: "16:9 1600 × 900 ×2", width: 1600, height: 900 },
];

export interface SnapshotDialogProps {
  readonly text: Messages;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly suggestedTitle: string;
  readonly onClose: () => void;
  readonly onMake: (title: string, size: SheetSize) => void;
  readonly onCsv: () => void;
}

export function SnapshotDialog(props: SnapshotDialogProps) {
  const { text, isOpen, onClose } = props;
  return (
    <Panel title={text.snapshot} text={text} isOpen={isOpen} onClose={onClose}>
      <Form {...props} />
    </Panel>
  );
}

function Form({ text, isBusy, suggestedTitle, onMake, onCsv }: SnapshotDialogProps) {
  const [title, setTitle] = useState(suggestedTitle);
  const [sizeId, setSizeId] = useState(sheetSizes[0]?.id ?? "");
  const size = sheetSizes.find(({ id }) => id === sizeId);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (size) onMake(title, size);
      }}
    >
      <TextField value={title} onChange={setTitle} autoFocus maxLength={60}>
        <Label className="small muted">{text.snapshotTitle}</Label>
        <Input className="field" />
      </TextField>
      <label>
        <span className="small muted">{text.snapshotSize}</span>
        <br />
        <select
          className="select"
          value={sizeId}
          onChange={(event) => setSizeId(event.target.value)}
        >
          {sheetSizes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="small muted">{text.snapshotParts}</p>
      <div className="actions">
        <Button type="submit" className="button primary" isDisabled={isBusy}>
          {isBusy ? text.snapshotBusy : text.snapshotMake}
        </Button>
        <Button className="button" onPress={onCsv}>
          {text.downloadCsv}
        </Button>
      </div>
    </form>
  );
}
