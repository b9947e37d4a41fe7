import { useState } from "react";
import { Button } from "react-aria-components";
import type { Move, MoveSet, WhatItTakes } from "../../domain/gaps/what-it-takes";
import { formatNumber, formatShare, withUnit } from "../../messages/format-number";
import type { Wording } from "../figure-words";
import { Panel } from "../panel-dialog";
import { KeptScenarios, type KeptScenariosProps } from "./kept-scenarios";

export interface WhatItTakesPanelProps extends KeptScenariosProps {
  readonly isOpen: boolean;
  readonly goalWords: string;
  readonly what: WhatItTakes | null;
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
        <dl className="definitions">
          <dt>{words.takesGoal}</dt>
          <dd>{goalWords}</dd>
        </dl>
        {what ? <Answer {...props} what={what} /> : <p className="muted">{text.noRows}</p>}
        <KeptScenarios {...props} />
      </div>
    </Panel>
  );
}

function Answer(props: WhatItTakesPanelProps & { readonly what: WhatItTakes }) {
  const { text, what } = props;
  const words = text.waterPage;
  if (what.isMet) return <p>{words.takesMet}</p>;
  if (!what.reachable || !what.best) return <p>{words.takesUnreachable}</p>;
  const others = what.tieCount - 1;
  return (
    <>
      <p className="figure" data-words>
        {words.takesSize(what.size)}
      </p>
      <section>
        <h3>
          {words.takesBest} <span className="muted small">{words.takesOrder}</span>
        </h3>
        <Moves {...props} moves={what.best.moves} />
      </section>
      <Keep {...props} />
      {others > 0 && (
        <details>
          <summary>
            {words.takesTies(others)}
            {others > what.ties.length && ` · ${words.takesShown(what.ties.length)}`}
          </summary>
          <ul className="faults">
            {what.ties.map((tie) => (
              <li key={tie.places.join(" ")}>{tieWords(tie, props)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function tieWords({ places }: MoveSet, { text, nameOfPlace }: WhatItTakesPanelProps): string {
  return text.list(places.map(nameOfPlace));
}

function Moves(props: WhatItTakesPanelProps & { readonly moves: readonly Move[] }) {
  const { text, language, moves, nameOfPlace, nameOfItem } = props;
  const words = text.waterPage;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{words.section}</th>
            <th>{text.item}</th>
            <th className="number">{words.from}</th>
            <th className="number">{words.to}</th>
            <th className="number">{words.reduction}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ place, about, from, to, unit }) => (
            <tr key={`${place} ${about}`}>
              <th scope="row">{nameOfPlace(place)}</th>
              <td>{nameOfItem(about)}</td>
              <td className="number">{formatNumber(language, from, 4)}</td>
              <td className="number">
                {withUnit(formatNumber(language, to, 4), text.measure(unit))}
              </td>
              <td className="number">{changeWords(from, to, { text, language })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function changeWords(from: number, to: number, { language }: Wording): string {
  const change = to - from;
  const sign = change > 0 ? "+" : "−";
  const share = from === 0 ? "" : ` (${sign}${formatShare(language, Math.abs(change / from))})`;
  return `${sign}${formatNumber(language, Math.abs(change), 4)}${share}`;
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
    </form>
  );
}
