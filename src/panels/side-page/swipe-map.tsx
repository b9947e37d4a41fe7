import type { Messages } from "../../messages/zh";
import type { PictureFrame } from "./small-maps";
import { type ToneLayer, ToneMap } from "./tone-map";

export interface SwipeMapProps extends PictureFrame {
  readonly text: Messages;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly left: ToneLayer;
  readonly right: ToneLayer;
  /** How much of the map shows the earlier period, in % from the left. */
  readonly swipe: number;
  readonly onSwipe: (swipe: number) => void;
}

const STEP = 5;

/** Two periods on one map, parted by a line that arrow keys, the wheel of a slider or a finger moves. */
export function SwipeMap(props: SwipeMapProps) {
  const { text, label, before, after, left, right, swipe, onSwipe, ...frame } = props;
  return (
    <div className="swipe-map" data-testid="swipe-map">
      <div className="swipe-ends">
        <b>{before}</b>
        <b>{after}</b>
      </div>
      <ToneMap {...frame} label={label} layer={right} over={{ layer: left, share: swipe / 100 }} />
      <input
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={swipe}
        aria-label={text.sidePage.swipeSlider(before, after)}
        aria-valuetext={text.sidePage.swipeAt(swipe)}
        onChange={(event) => onSwipe(Number(event.target.value))}
      />
    </div>
  );
}
