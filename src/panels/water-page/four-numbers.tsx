import type { ReactNode } from "react";
import type { SectionTarget } from "../../domain/water/assessment";
import { formatNumber, formatShare } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { Hint } from "./hint";
import type { WaterPageProps } from "./water-page";

/** Good ratio, compliance, worse than V and coverage: figures that are never one, each with its base. */
export function FourNumbers(props: WaterPageProps) {
  const { text, language, region } = props;
  const { good, compliance, worseThanFive, assessed, expected } = region;
  const words = text.waterPage;
  const share = (value: number | null) =>
    value === null ? text.none : formatShare(language, value);
  const counted = (key: "good" | "compliance" | "worse", { count, of }: typeof good) =>
    of === 0 ? null : words.counts[key](count, of);
  return (
    <dl className="four-numbers">
      <Figure
        name={<Hint hint={words.goodHint}>{words.good}</Hint>}
        figure={share(good.share)}
        counts={counted("good", good)}
        also={pointsWords(props, props.change?.goodChange)}
      />
      <Figure
        name={<Hint hint={words.complianceHint}>{words.compliance}</Hint>}
        figure={share(compliance.share)}
        counts={counted("compliance", compliance)}
        also={targetsWords(props)}
      />
      <Figure
        name={<Hint hint={words.worseHint}>{words.worse}</Hint>}
        figure={share(worseThanFive.share)}
        counts={counted("worse", worseThanFive)}
        also={pointsWords(props, props.change?.worseChange)}
      />
      <Figure
        name={<Hint hint={words.coverageHint}>{words.coverage}</Hint>}
        figure={`${assessed}/${expected}`}
        counts={words.counts.coverage(share(expected === 0 ? null : assessed / expected))}
        also={assessed === expected ? words.allRead : words.unread(expected - assessed)}
      />
    </dl>
  );
}

interface FigureProps {
  readonly name: ReactNode;
  readonly figure: string;
  readonly counts: string | null;
  readonly also: string | null;
}

function Figure({ name, figure, counts, also }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{figure}</b>
        {counts && <small>{counts}</small>}
        {also && <small className="muted">{also}</small>}
      </dd>
    </div>
  );
}

/** How many percentage points a share moved since a year before, by the sections of both periods. */
function pointsWords(props: WaterPageProps, points: number | undefined): string | null {
  const { text, language, change, beforePeriod, region } = props;
  if (!change?.isComparable || !beforePeriod || points === undefined) return null;
  if (region.assessed === 0) return null;
  const size = formatNumber(language, Math.abs(points), 1);
  const then = formatPeriod(language, beforePeriod);
  if (size === "0") return text.waterPage.unmoved(then);
  return text.waterPage.against(then, `${points > 0 ? "+" : "−"}${size}`);
}

/** Whose targets the compliance rate holds: the notice's own for most, for no official one is known. */
function targetsWords({ text, sections, region }: WaterPageProps): string | null {
  const words = text.waterPage;
  if (region.assessed === 0) return null;
  const origins = sections.flatMap(({ section, assessment }) =>
    section.outside || assessment.rank === null ? [] : (assessment.target?.origin ?? []),
  );
  const known: readonly SectionTarget["origin"][] = ["official", "notice", "user"];
  const said = known
    .map((origin) => ({ origin, count: origins.filter((each) => each === origin).length }))
    .filter(({ count }) => count > 0)
    .map(({ origin, count }) => words.classCount(text.targetOrigins[origin], count));
  return said.length === 0 ? words.noTargets : words.targetsFrom(text.list(said));
}
