import type { LeftOutSection } from "../../domain/water/region-assessment";
import type { WaterPageProps } from "./water-page";

const reasons: readonly LeftOutSection["reason"][] = ["not-monitored", "too-few", "outside"];

/** Sections that are in no count, by why. */
export function LeftOut({ text, region, nameOfSection }: WaterPageProps) {
  const words = text.waterPage;
  if (region.leftOut.length === 0) return null;
  return (
    <section>
      <h3>
        {words.leftOut} <span className="muted">{region.leftOut.length}</span>
      </h3>
      <dl className="definitions left-out">
        {reasons
          .map((reason) => ({
            reason,
            own: region.leftOut.filter((each) => each.reason === reason),
          }))
          .filter(({ own }) => own.length > 0)
          .map(({ reason, own }) => (
            <div key={reason}>
              <dt>
                {words.leftOutReasons[reason]} <b>{own.length}</b>
              </dt>
              <dd>{text.list(own.map(({ section }) => nameOfSection(section)))}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
