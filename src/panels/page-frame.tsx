import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { Icon } from "./icon";

export interface PageFrameProps {
  readonly title: ReactNode;
  /** One generated sentence that says what the page shows. */
  readonly sentence: string;
  readonly marks?: ReactNode;
  readonly tools?: ReactNode;
  readonly back: string;
  readonly onBack: () => void;
  readonly testId: string;
  readonly children: ReactNode;
}

/** The frame of every page over the map: where one is, what it says in a sentence, and the way back. */
export function PageFrame(props: PageFrameProps) {
  return (
    <article className="own-page" data-testid={props.testId}>
      <header className="own-page-head">
        <Button className="button plain back" onPress={props.onBack}>
          <Icon name="left" />
          {props.back}
        </Button>
        <div className="own-page-title">
          <h2>{props.title}</h2>
          {props.marks}
        </div>
        <p className="own-page-sentence" data-testid="page-sentence">
          {props.sentence}
        </p>
        {props.tools && <div className="page-head-tools">{props.tools}</div>}
      </header>
      {props.children}
    </article>
  );
}
