import type { CellCounts } from "../../domain/gaps/count-cells";
import type { CompareFacts } from "../../messages/zh-compare-page";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { CountyBars, type CountyCounts } from "./county-bars";
import { StateNumbers } from "./state-numbers";

export interface ComparePageProps extends Wording {
  /** Null until the database has answered for all years. */
  readonly counts: CellCounts | null;
  readonly facts: CompareFacts | null;
  readonly counties: readonly CountyCounts[];
  readonly onUnit: (code: string) => void;
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
    >
      {counts && <StateNumbers text={text} counts={counts} />}
      {counts && <CountyBars text={text} counties={props.counties} onPick={props.onUnit} />}
    </PageFrame>
  );
}
