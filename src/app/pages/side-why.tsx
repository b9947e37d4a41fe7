import type { Verdict } from "../../domain/gaps/verdict";
import type { Period } from "../../domain/period";
import type { Indicator } from "../../domain/programme/programme";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { WhyDialog } from "../../panels/why-dialog";
import { placeNames } from "../names";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

/** A figure that was asked about; its period may be another than that of the verdict (stale). */
export interface AskedFigure {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
  readonly period: Period;
}

interface SideWhyProps {
  readonly services: Services;
  readonly asked: AskedFigure | null;
  readonly onClose: () => void;
}

/** Why a figure of any of the periods, not only of the chosen one. */
export function SideWhy({ services, asked, onClose }: SideWhyProps) {
  const { store } = services;
  const language = useSelected(store, ({ choices }) => choices.language);
  const names = useSelected(store, placeNames);
  if (!asked) return null;
  const { indicator, verdict, period } = asked;
  const nameOfUnit = (code: string) => names.get(code) ?? code;
  return (
    <WhyDialog
      {...{ language, indicator, verdict, nameOfUnit, onClose }}
      text={messages[language]}
      isOpen
      unitName={`${nameOfUnit(verdict.unit)} · ${formatPeriod(language, period)}`}
    />
  );
}
