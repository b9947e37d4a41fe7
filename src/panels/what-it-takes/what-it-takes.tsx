import { useState } from "react";
import { Button } from "react-aria-components";
import type { WhatItTakes } from "../../domain/gaps/what-it-takes";
import { Icon } from "../icon";
import { Panel } from "../panel-dialog";
import { KeptScenarios, type KeptScenariosProps } from "./kept-scenarios";
import { MoveTable, setWords } from "./move-table";

export interface WhatItTakesPanelProps extends KeptScenariosProps {
  readonly isOpen: boolean;
  readonly goalWords: string;
  readonly what: WhatItTakes | null;
  /** What the goal is counted in: sections, or units that add up to a figure. */
  readonly things?: "sections" | "units";
  readonly nameOfItem: (item: string) => string;
  readonly onKeep: (title: string) => void;
  readonly onClose: () => void;
}

/** The smallest set of places that must move, and how far; kept as a scenario, never as data. */
export function WhatItTakesPanel(props: WhatItTakesPanelProps) {
  const { text, isOpen, goalWords, what, onClose } = props;
  const words = text.waterPage;
  return (
    <Panel title={words.takesTitle} text={text} isOpen={isOpen} onClose={onClose}>
      <div className="stack takes" data-testid="takes">
        <p className="takes-goal">
          <span className="muted">{words.takesGoal}</span> {goalWords}
        </p>
        {what ? <Answer {...props} what={what} /> : <p className="muted">{words.takesNone}</p>}
        <KeptScenarios {...props} />
      </div>
    </Panel>
  );
}

type AnswerProps = WhatItTakesPanelProps & { readonly what: WhatItTakes };

function Answer(props: AnswerProps) {
  const { text, what, things = "sections" } = props;
  const words = text.waterPage;
  if (what.isMet)
    return (
      <p className="takes-end" data-state="met">
        <Icon name="check" />
        {words.takesMet}
      </p>
    );
  if (!what.reachable || !what.best)
    return (
      <p className="takes-end" data-state="not-met">
        <Icon name="warn" />
        {words.takesUnreachable[things]}
      </p>
    );
  const sizeOf = things === "units" ? words.takesUnits : words.takesSize;
  return (
    <>
      <p className="figure" data-words>
        {sizeOf(what.size)}
      </p>
      <section>
        <h3>
          {words.takesBest} <span className="muted small">{words.takesOrder}</span>
        </h3>
        <MoveTable {...props} title={words.takesBest} moves={what.best.moves} />
      </section>
      <Ties {...props} />
      <Keep {...props} />
    </>
  );
}

function Ties(props: AnswerProps) {
  const { text, language, what, nameOfPlace } = props;
  const words = text.waterPage;
  const others = what.tieCount - 1;
  if (others <= 0) return null;
  return (
    <details className="ties">
      <summary>
        {words.takesTies(others, what.isTieCountLeast ?? false)}
        {others > what.ties.length && ` · ${words.takesShown(what.ties.length)}`}
      </summary>
      <ol>
        {what.ties.map((tie) => (
          <li key={tie.places.join(" ")}>
            <span>{text.list(tie.places.map(nameOfPlace))}</span>
            <small className="muted">{setWords(tie, { text, language })}</small>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Keep({ text, onKeep, goalWords }: WhatItTakesPanelProps) {
  const words = text.waterPage;
  const [title, setTitle] = useState("");
  return (
    <form
      className="keep-scenario"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(title.trim() || goalWords);
        setTitle("");
      }}
    >
      <input
        className="input"
        aria-label={words.keepTitle}
        placeholder={words.keepTitle}
        value={title}
        maxLength={60}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button className="button" type="submit">
        {words.keep}
      </Button>
      <small className="muted">{words.scenarioHint}</small>
    </form>
  );
}
