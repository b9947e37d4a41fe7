import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";
import { Panel } from "./panel-dialog";

export interface SharedFileFacts {
  readonly id: number;
  readonly name: string;
  /** Size and rows in words. */
  readonly facts: string;
}

export interface ShareDialogProps {
  readonly text: Messages;
  readonly isOpen: boolean;
  readonly files: readonly SharedFileFacts[];
  /** The city's pack where it was made in the app; null where everybody has it. */
  readonly city: { readonly name: string; readonly facts: string } | null;
  /** What else goes in, a line each. */
  readonly contents: readonly string[];
  readonly onClose: () => void;
  readonly onShare: (wishes: {
    readonly leftOut: ReadonlySet<number>;
    readonly withoutCity: boolean;
    readonly withoutRows: boolean;
    readonly withoutCoordinates: boolean;
  }) => Promise<void>;
}

/** What a workspace file would hold, and what can be left out, before it is made. */
export function ShareDialog(props: ShareDialogProps) {
  const { text, isOpen, onClose } = props;
  return (
    <Panel title={text.workspace.title} text={text} isOpen={isOpen} onClose={onClose}>
      <Form {...props} />
    </Panel>
  );
}

function Form({ text, files, city, contents, onShare }: ShareDialogProps) {
  const words = text.workspace;
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [withoutCity, setWithoutCity] = useState(false);
  const [withoutRows, setWithoutRows] = useState(false);
  const [withoutCoordinates, setWithoutCoordinates] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const include = (id: number, isIn: boolean) => {
    const others = [...leftOut].filter((each) => each !== id);
    setLeftOut(new Set(isIn ? others : [...others, id]));
  };
  const share = () => {
    setBusy(true);
    void onShare({ leftOut, withoutCity, withoutRows, withoutCoordinates }).finally(() =>
      setBusy(false),
    );
  };
  return (
    <div className="share" data-testid="share-workspace">
      <p className="small muted">{words.intro}</p>
      <h3>{words.files}</h3>
      {files.length === 0 && <p className="small muted">{words.noFiles}</p>}
      <ul className="share-list">
        {files.map(({ id, name, facts }) => (
          <li key={id}>
            <Check
              name={words.include(name)}
              isOn={!leftOut.has(id)}
              onChange={(isIn) => include(id, isIn)}
            >
              {name} <span className="muted small">{facts}</span>
            </Check>
          </li>
        ))}
      </ul>
      {city && (
        <CityChoice
          words={words}
          city={city}
          isOn={!withoutCity && !withoutCoordinates}
          isDisabled={withoutCoordinates}
          onChange={(isIn) => setWithoutCity(!isIn)}
        />
      )}
      <h3>{words.entries}</h3>
      <ul className="share-contents small">
        {contents.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{words.leaveOut}</h3>
      <Check name={words.withoutRows} isOn={withoutRows} onChange={setWithoutRows}>
        {words.withoutRows}
      </Check>
      <Check
        name={words.withoutCoordinates}
        isOn={withoutCoordinates}
        onChange={setWithoutCoordinates}
      >
        {words.withoutCoordinates}
      </Check>
      <div className="actions">
        <Button className="button primary" isDisabled={isBusy} onPress={share}>
          <Icon name="download" />
          {isBusy ? words.making : words.make}
        </Button>
      </div>
    </div>
  );
}

interface CityChoiceProps {
  readonly words: Messages["workspace"];
  readonly city: NonNullable<ShareDialogProps["city"]>;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function CityChoice({ words, city, isOn, ...check }: CityChoiceProps) {
  return (
    <>
      <h3>{words.city}</h3>
      <Check name={words.include(city.name)} isOn={isOn} {...check}>
        {city.name} <span className="muted small">{city.facts}</span>
      </Check>
      {!isOn && (
        <p className="reason small" role="status">
          {words.cityLeftOut}
        </p>
      )}
    </>
  );
}

interface CheckProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: React.ReactNode;
}

function Check({ name, isOn, isDisabled = false, onChange, children }: CheckProps) {
  return (
    <Checkbox
      className="share-check"
      aria-label={name}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className="share-box">{isOn && <Icon name="check" />}</span>
      <span>{children}</span>
    </Checkbox>
  );
}
