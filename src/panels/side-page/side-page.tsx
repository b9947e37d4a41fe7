import type { ReactNode } from "react";
import type { Messages } from "../../messages/zh";
import { BasisMark } from "../demo-mark";
import { type Level, levels } from "../level-switch";
import { ListChoice } from "../list-choice";
import { PageFrame } from "../page-frame";
import { Segments } from "../segments";

type Picture = keyof Messages["sidePage"]["pictures"];

export interface SidePageProps {
  readonly text: Messages;
  readonly sentence: string;
  readonly hasDemo: boolean;
  readonly level: Level;
  readonly picture: Picture;
  /** Which there are at this level. */
  readonly pictures: readonly Picture[];
  readonly indicator: string;
  readonly indicators: readonly (readonly [id: string, name: string])[];
  /** Which periods are set side by side. */
  readonly periods: ReactNode;
  /** Null while it is asked for. */
  readonly body: ReactNode | null;
  readonly isWaiting: boolean;
  readonly onLevel: (level: Level) => void;
  readonly onPicture: (picture: Picture) => void;
  readonly onIndicator: (id: string) => void;
  readonly onClose: () => void;
}

/** Two periods of one thing side by side: differences, small maps, a swipe; or two things at once. */
export function SidePage(props: SidePageProps) {
  const { text, level, picture } = props;
  const words = text.sidePage;
  return (
    <PageFrame
      testId="side-page"
      title={text.pages.side}
      sentence={props.isWaiting ? text.waiting : props.sentence}
      marks={props.hasDemo && <BasisMark basis="demo" text={text} />}
      back={text.backToMap}
      onBack={props.onClose}
      tools={
        <div className="side-tools">
          <Segments
            className="side-switch"
            label={words.level}
            keys={levels}
            chosen={level}
            onChoose={props.onLevel}
          >
            {(each) => text.levels[each]}
          </Segments>
          {level !== "section" && (
            <ListChoice
              label={words.indicator}
              value={props.indicator}
              options={props.indicators}
              onChange={props.onIndicator}
            />
          )}
          {props.periods}
        </div>
      }
    >
      <Segments
        className="side-switch"
        label={words.picture}
        keys={props.pictures}
        chosen={picture}
        onChoose={props.onPicture}
      >
        {(each) => words.pictures[each]}
      </Segments>
      {props.body}
    </PageFrame>
  );
}
