import type { Trend } from "../../domain/water/movement";
import { formatNumber } from "../../messages/format-number";
import type { Wording } from "../figure-words";

const arrows: Readonly<Record<Trend["result"], string>> = {
  rising: "↑",
  falling: "↓",
  "no-trend": "→",
  "too-few": "",
};

const LEAST_P = 0.001;

/** How the yearly means moved, in words, with the figures of Spearman's test behind them. */
export function TrendWords({ trend, text, language }: Wording & { readonly trend: Trend }) {
  const words = text.sectionPage;
  const { rs, critical, n, p, result } = trend;
  const figure = (value: number | null) =>
    value === null ? text.none : formatNumber(language, value, 3, 3);
  const chance = p !== null && p < LEAST_P ? `<${LEAST_P}` : figure(p);
  return (
    <span className="trend-words" data-trend={result}>
      <span aria-hidden="true">{arrows[result]}</span> {words.trends[result]}
      <small className="muted">
        {rs === null
          ? words.trendCount(n)
          : words.trendFigures(figure(rs), figure(critical), n, chance)}
      </small>
    </span>
  );
}
