import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { CellCounts } from "../../domain/gaps/count-cells";
import type { CompareFacts } from "../../messages/zh-compare-page";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { Icon } from "../icon";
import { PageFrame } from "../page-frame";
import { StateNumbers } from "./state-numbers";

export interface ComparePageProps extends Wording {
  /** Null until the database has answered for all years. */
  readonly counts: CellCounts | null;
  readonly facts: CompareFacts | null;
  readonly tools: ReactNode;
  readonly matrix: ReactNode;
  readonly detail: ReactNode;
  /** Ranking, naming and townships, one under the other. */
  readonly rest: ReactNode;
  readonly onMeeting: () => void;
  readonly onClose: () => void;
}

/** Units against every goal: one sentence, four numbers, and what they are made of. */
export function ComparePage(props: ComparePageProps) {
  const { text, counts, facts } = props;
  return (
    <PageFrame
      testId="compare-page"
      title={text.pages.compare}
      sentence={facts ? text.comparePage.sentence(facts) : text.waiting}
      marks={counts?.hasDemo && <BasisMark basis="demo" text={text} />}
      back={text.backToMap}
      onBack={props.onClose}
      tools={
        <Button className="button" onPress={props.onMeeting}>
          <Icon name="screen" />
          {text.meetingPage.open}
        </Button>
      }
    >
      {counts && <StateNumbers text={text} counts={counts} />}
      {counts && (
        <div className="compare-main">
          <section className="compare-matrix" aria-label={text.comparePage.matrixTitle}>
            <h3>{text.comparePage.matrixTitle}</h3>
            {props.tools}
            {props.matrix}
          </section>
          {props.detail}
        </div>
      )}
      {counts && props.rest}
    </PageFrame>
  );
}
