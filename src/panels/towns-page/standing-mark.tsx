import type { TownStanding } from "../../domain/town-readiness";
import type { Messages } from "../../messages/zh";

/** The sign of a standing, beside its colour and word. */
export const standingSigns: Readonly<Record<TownStanding, string>> = {
  ready: "●",
  lacking: "✕",
  unknown: "–",
  planned: "◇",
  declared: "◆",
  named: "★",
};

export interface StandingMarkProps {
  readonly standing: TownStanding;
  readonly text: Messages;
}

export function StandingMark({ standing, text }: StandingMarkProps) {
  return (
    <span className="chip standing" data-tone={standing}>
      <span aria-hidden="true">{standingSigns[standing]}</span>
      {text.townsPage.standings[standing]}
    </span>
  );
}
