import type { Messages } from "../messages/zh";
import { BasisMark } from "./demo-mark";
import { GlossaryTerm } from "./glossary-term";

export interface HeadlineProps {
  readonly text: Messages;
  readonly sentence: string;
  readonly coverage: string;
  readonly hasDemo: boolean;
  /** Words while the database starts or answers, or what was just done; empty otherwise. */
  readonly busy: string;
}

/** The sentence of the view, made from the same facts as its colours. */
export function Headline({ text, sentence, coverage, hasDemo, busy }: HeadlineProps) {
  const isRunning = busy === text.waiting || busy === text.databaseStarting;
  return (
    <div className="headline">
      <p data-testid="headline">{sentence}</p>
      <div className="headline-meta">
        {hasDemo && <BasisMark basis="demo" text={text} />}
        <GlossaryTerm text={text} term="coverage">
          {coverage}
        </GlossaryTerm>
        <span className="busy" role="status" data-running={isRunning || undefined}>
          {busy}
        </span>
      </div>
    </div>
  );
}
