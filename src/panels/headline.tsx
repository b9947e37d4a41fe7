import type { Messages } from "../messages/zh";
import { BasisMark } from "./demo-mark";

export interface HeadlineProps {
  readonly text: Messages;
  readonly sentence: string;
  readonly coverage: string;
  readonly hasDemo: boolean;
  /** Words while the database starts or answers; empty otherwise. */
  readonly busy: string;
}

/** The sentence of the view, made from the same facts as its colours. */
export function Headline({ text, sentence, coverage, hasDemo, busy }: HeadlineProps) {
  return (
    <div className="headline">
      <p data-testid="headline">{sentence}</p>
      {hasDemo && <BasisMark basis="demo" text={text} />}
      <span className="coverage">{coverage}</span>
      {busy && <span className="coverage">{busy}</span>}
    </div>
  );
}
