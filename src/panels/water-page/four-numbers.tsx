import type { Share } from "../../domain/water/region-assessment";
import { formatShare } from "../../messages/format-number";
import type { Wording } from "../figure-words";
import type { WaterPageProps } from "./water-page";

/** Good ratio, compliance, worse than V and coverage: three shares that are never one, and their base. */
export function FourNumbers({ text, language, region }: WaterPageProps) {
  const words = text.waterPage;
  const { good, compliance, worseThanFive, assessed, expected } = region;
  const coverage: Share = {
    count: assessed,
    of: expected,
    share: expected === 0 ? null : assessed / expected,
  };
  return (
    <dl className="four-numbers">
      <Figure {...{ text, language }} name={words.good} hint={words.goodHint} share={good} />
      <Figure
        {...{ text, language }}
        name={words.compliance}
        hint={words.complianceHint}
        share={compliance}
      />
      <Figure
        {...{ text, language }}
        name={words.worse}
        hint={words.worseHint}
        share={worseThanFive}
      />
      <Figure
        {...{ text, language }}
        name={words.coverage}
        hint={words.coverageHint}
        share={coverage}
      />
    </dl>
  );
}

interface FigureProps extends Wording {
  readonly name: string;
  readonly hint: string;
  readonly share: Share;
}

function Figure({ name, hint, share, text, language }: FigureProps) {
  return (
    <div title={hint}>
      <dt>{name}</dt>
      <dd>
        <b>{share.share === null ? text.none : formatShare(language, share.share)}</b>
        <small>{text.waterPage.ofSections(share.count, share.of)}</small>
      </dd>
    </div>
  );
}
