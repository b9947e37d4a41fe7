import type { Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { targetWords, valueWords, type Wording } from "./figure-words";

export interface GapBarProps extends Wording {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
}

/** Value against target on one scale from zero; what is missing is drawn as such. */
export function GapBar(props: GapBarProps) {
  const { indicator, verdict, text } = props;
  const { value } = verdict;
  const target = verdict.target?.value ?? null;
  if (value === null || target === null || value < 0 || target <= 0) return null;
  const full = Math.max(value, target) * 1.08;
  const percent = (part: number) => `${(part / full) * 100}%`;
  const isShort = (verdict.gap ?? 0) > 0;
  const words = text.targetShort(targetWords(verdict, indicator, props));
  return (
    <div
      className="bullet"
      role="img"
      aria-label={`${text.now} ${valueWords(verdict, indicator, props)}, ${words}`}
    >
      <span className="bullet-track">
        <span className="bullet-value" style={{ width: percent(value) }} />
        {isShort && (
          <span
            className="bullet-gap"
            style={{
              left: percent(Math.min(value, target)),
              width: percent(Math.abs(target - value)),
            }}
          />
        )}
        <span className="bullet-target" style={{ left: percent(target) }} />
      </span>
      <span
        className="bullet-name"
        data-side={target / full > 0.5 ? "left" : "right"}
        style={{ left: percent(target) }}
      >
        {words}
      </span>
    </div>
  );
}
