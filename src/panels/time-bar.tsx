import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Language } from "../domain/bilingual";
import { type Period, yearOf } from "../domain/period";
import { formatPeriod } from "../messages/format-period";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export interface TimeBarProps {
  readonly text: Messages;
  readonly language: Language;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly chosen: Period;
  /** Chooses the kind of period, where there are kinds. */
  readonly kindPicker: ReactNode;
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
      <div className="time-label">
        {props.kindPicker}
        <output>{formatPeriod(language, chosen)}</output>
      </div>
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
          {periods.map((period, at) => (
            <span key={period} data-chosen={period === chosen || undefined}>
              {isNamed(periods, at) && <b>{yearOf(period)}</b>}
            </span>
          ))}
        </div>
      </div>
      <p className="time-notes" role="status">
        {props.notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
      <Button className="button plain" aria-label={words.close} onPress={props.onClose}>
        <Icon name="close" />
      </Button>
    </section>
  );
}

/** The first period of each year bears its year. */
function isNamed(periods: readonly Period[], at: number): boolean {
  const [own, before] = [periods[at], periods[at - 1]];
  return own !== undefined && (before === undefined || yearOf(own) !== yearOf(before));
}
