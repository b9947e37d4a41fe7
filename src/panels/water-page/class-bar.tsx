import type { RegionAssessment } from "../../domain/water/region-assessment";
import { classRanks, romanOf } from "../../domain/water/roman";
import { formatShare } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { ClassMark } from "../class-mark";
import type { Wording } from "../figure-words";
import type { WaterPageProps } from "./water-page";

/**
 * Sections by class, the best first, with the year before under it; beside each bar the hatched rest
 * without data, so that what is missing never lengthens a class. The key says the same in words.
 */
export function ClassBar(props: WaterPageProps) {
  const { text, language, region, before, period, beforePeriod } = props;
  return (
    <figure className="class-bars">
      {region.method === "proportion" && <Ticks {...{ text, language, region }} />}
      <Bar {...{ text, language, region }} period={formatPeriod(language, period)} />
      {before && beforePeriod && before.assessed > 0 && (
        <Bar
          {...{ text, language }}
          region={before}
          period={formatPeriod(language, beforePeriod)}
          isBefore
        />
      )}
      <Key {...{ text, language, region }} />
    </figure>
  );
}

interface BarProps extends Wording {
  readonly region: RegionAssessment;
  readonly period: string;
  readonly isBefore?: boolean;
}

function Bar({ text, region, period, isBefore }: BarProps) {
  const words = text.waterPage;
  const shown = classRanks.filter((rank) => region.counts[rank] > 0);
  const missing = region.expected - region.assessed;
  const parts = [
    ...shown.map((rank) => words.classCount(text.class(romanOf[rank]), region.counts[rank])),
    ...(missing > 0 ? [words.classCount(words.unmonitored, missing)] : []),
  ];
  return (
    <>
      <span className="small muted nowrap">{period}</span>
      <div
        className="class-bar"
        role="img"
        aria-label={words.classBar(period, text.list(parts))}
        data-before={isBefore || undefined}
      >
        {region.assessed > 0 && (
          <div style={{ flexGrow: region.assessed }}>
            {shown.map((rank) => (
              <i key={rank} data-rank={rank} style={{ flexGrow: region.counts[rank] }}>
                {romanOf[rank]} {region.counts[rank]}
              </i>
            ))}
          </div>
        )}
        {missing > 0 && (
          <div style={{ flexGrow: missing }}>
            <i data-rank="none" style={{ flexGrow: 1 }}>
              {missing}
            </i>
          </div>
        )}
      </div>
    </>
  );
}

/** Share in % from which water is good, and from which it is excellent (环办〔2011〕22号). */
const grades = [
  { share: 75, status: "good" },
  { share: 90, status: "excellent" },
] as const;

function Ticks({ text, language, region }: Omit<BarProps, "period">) {
  const words = text.waterPage;
  return (
    <>
      <span />
      <div className="class-ticks" aria-hidden="true">
        <div style={{ width: `${(region.assessed / region.expected) * 100}%` }}>
          {grades.map(({ share, status }) => (
            <span key={share} data-grade={status} style={{ left: `${share}%` }}>
              {formatShare(language, share / 100)}
              <span className="wide-only"> {words.statuses[status]}</span>
            </span>
          ))}
        </div>
      </div>
    </>
  );
}

function Key({ text, language, region }: Omit<BarProps, "period">) {
  const missing = region.expected - region.assessed;
  return (
    <ul className="class-key">
      {classRanks.map((rank) => (
        <li key={rank} data-empty={region.counts[rank] === 0 || undefined}>
          <ClassMark rank={rank} />
          <b>{region.counts[rank]}</b>
          {region.assessed > 0 && (
            <small className="muted">
              {formatShare(language, region.counts[rank] / region.assessed)}
            </small>
          )}
        </li>
      ))}
      <li data-empty={missing === 0 || undefined}>
        <span className="class-mark" data-rank="none">
          {text.waterPage.unmonitored}
        </span>
        <b>{missing}</b>
      </li>
    </ul>
  );
}
