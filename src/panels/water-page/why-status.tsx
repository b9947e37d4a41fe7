import { formatNumber, formatShare, withUnit } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import type { WaterPageProps } from "./water-page";

type WhyProps = Pick<WaterPageProps, "text" | "language" | "region" | "nameOfItem" | "unitOfItem">;

/** The items that exceed class Ⅲ at most sections of the place, where it is worse than 良好. */
export function RegionPollutants({ text, language, region, nameOfItem }: WhyProps) {
  if (region.mainPollutants.length === 0) return null;
  return (
    <section>
      <h3>{text.waterPage.regionPollutants}</h3>
      <ol className="region-pollutants">
        {region.mainPollutants.map(({ item, exceeding: { share, count, of } }) => (
          <li key={item}>
            <span>{nameOfItem(item)}</span>
            <i aria-hidden="true">
              <i style={{ width: `${(share ?? 0) * 100}%` }} />
            </i>
            <b>{share === null ? text.none : formatShare(language, share)}</b>
            <small className="muted">
              {count}/{of}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Fewer than five sections: the means that the class was read from, the worst first. */
export function MeanItems({ text, language, region, nameOfItem, unitOfItem }: WhyProps) {
  if (region.means.length === 0) return null;
  const means = region.means.toSorted(
    (a, b) => Number(b.participates) - Number(a.participates) || b.rank - a.rank,
  );
  return (
    <section>
      <h3>{text.waterPage.means}</h3>
      <ul className="mean-items">
        {means.map(({ item, value, rank, participates, exceedance }) => (
          <li key={item} data-defining={(participates && rank === region.rank) || undefined}>
            <span>{nameOfItem(item)}</span>
            <span className="number">
              {withUnit(formatNumber(language, value, 4), text.measure(unitOfItem?.(item) ?? ""))}
            </span>
            <ClassMark rank={rank} />
            <small className="muted">
              {participates
                ? exceedance !== null &&
                  `${text.exceedance} ${formatNumber(language, exceedance, 2, 2)}`
                : text.apart}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
