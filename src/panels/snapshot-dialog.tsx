import { useState } from "react";
import { Button, Input, Label, Radio, RadioGroup, TextField } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";
import { Panel } from "./panel-dialog";
import { SheetPreview } from "./sheet-preview";

export interface SheetSize {
  readonly id: keyof Messages["sheetSizes"];
  readonly width: number;
  readonly height: number;
}

/** Sizes in CSS pixels; the picture has twice as many. */
export const sheetSizes: readonly SheetSize[] = [
  { id: "screen", width: 1280, height: 800 },
  { id: "a4", width: 1123, height: 794 },
  { id: "wide", width: 1600, height: 900 },
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

function Form(props: SnapshotDialogProps) {
  const { text, isBusy, suggestedTitle, onMake, onCsv } = props;
  const [title, setTitle] = useState(suggestedTitle);
  const [sizeId, setSizeId] = useState<string>("screen");
  const size = sheetSizes.find(({ id }) => id === sizeId);
  return (
    <form
      className="snapshot"
      onSubmit={(event) => {
        event.preventDefault();
        if (size) onMake(title, size);
      }}
    >
      <TextField className="wide" value={title} onChange={setTitle} autoFocus maxLength={60}>
        <Label className="small muted">{text.snapshotTitle}</Label>
        <Input className="field" />
      </TextField>
      <Sizes text={text} chosen={sizeId} onChoose={setSizeId} />
      <SheetPreview text={text} title={title} />
      <p className="small muted wide">{text.snapshotParts}</p>
      <p className="fixed-line wide">
        <Icon name="lock" />
        {text.internalUseFixed}
      </p>
      {isBusy && (
        <div className="progress wide" role="progressbar" aria-label={text.snapshotBusy} />
      )}
      <div className="actions wide">
        <Button type="submit" className="button primary" isDisabled={isBusy}>
          <Icon name="picture" />
          {isBusy ? text.snapshotBusy : text.snapshotMake}
        </Button>
        <Button className="button" onPress={onCsv}>
          <Icon name="download" />
          {text.downloadCsv}
        </Button>
      </div>
    </form>
  );
}

interface SizesProps {
  readonly text: Messages;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Sizes({ text, chosen, onChoose }: SizesProps) {
  return (
    <RadioGroup value={chosen} onChange={onChoose}>
      <Label className="small muted">{text.snapshotSize}</Label>
      <div className="sizes">
        {sheetSizes.map(({ id, width, height }) => (
          <Radio key={id} value={id} className="size">
            {text.sheetSizes[id]}
            <small>{text.pixels(width * 2, height * 2)}</small>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
