import { classRanks, romanOf } from "../../domain/water/roman";
import type { WaterPageProps } from "./water-page";

/** Sections by class side by side, with numeral and count; those without data hatched. */
export function ClassBar({ text, region }: Pick<WaterPageProps, "text" | "region">) {
  const missing = region.expected - region.assessed;
  return (
    <ul className="class-bar">
      {classRanks
        .filter((rank) => region.counts[rank] > 0)
        .map((rank) => (
          <li key={rank} data-rank={rank} style={{ flexGrow: region.counts[rank] }}>
            <b>{text.class(romanOf[rank])}</b> {region.counts[rank]}
          </li>
        ))}
      {missing > 0 && (
        <li data-rank="none" style={{ flexGrow: missing }}>
          <b>{text.waterPage.unmonitored}</b> {missing}
        </li>
      )}
    </ul>
  );
}
