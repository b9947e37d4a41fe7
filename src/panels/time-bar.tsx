import { Button } from "react-aria-components";
import type { Language } from "../domain/bilingual";
import type { Period } from "../domain/period";
import { formatPeriod } from "../messages/format-period";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface TimeBarProps {
  readonly text: Messages;
  readonly language: Language;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly chosen: Period;
  readonly isPlaying: boolean;
  /** What is to be said of the period: older figures, the change from a year before. */
  readonly notes: readonly string[];
  readonly onPeriod: (period: Period) => void;
  readonly onPlay: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** A slider over the periods under the map, which can play; by keyboard ←, →, Home and End. */
export function TimeBar(props: TimeBarProps) {
  const { text, language, periods, chosen, isPlaying } = props;
  const words = text.timeBar;
  const place = Math.max(0, periods.indexOf(chosen));
  return (
    <section className="time-bar" aria-label={words.title} data-testid="time-bar">
      <Button className="button time-play" onPress={isPlaying ? props.onStop : props.onPlay}>
        <Icon name={isPlaying ? "pause" : "play"} />
        {isPlaying ? words.pause : words.play}
      </Button>
      <output className="time-label">{formatPeriod(language, chosen)}</output>
      <div className="time-track">
        <input
          type="range"
          aria-label={words.title}
          aria-valuetext={formatPeriod(language, chosen)}
          min={0}
          max={Math.max(0, periods.length - 1)}
          step={1}
          value={place}
          onChange={({ target }) => {
            const period = periods[Number(target.value)];
            if (period) props.onPeriod(period);
          }}
        />
        <div className="time-ticks" aria-hidden="true">
          {periods.map((period) => (
            <span key={period} data-chosen={period === chosen || undefined}>
              {period}
            </span>
          ))}
        </div>
      </div>
      <p className="time-notes" role="status">
        {props.notes.join(" · ")}
      </p>
      <Button className="button plain" aria-label={words.close} onPress={props.onClose}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
