import { Button } from "react-aria-components";
import type { SectionAssessment } from "../../domain/water/assessment";
import type { ItemLimits } from "../../domain/water/limits";
import { formatNumber } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import type { LakePageProps } from "./lake-page";

/** The points with their own items, and the lake's mean last; total nitrogen apart. */
export function LakePoints(props: LakePageProps) {
  const { text, language, lake, limits } = props;
  const items = limits
    .filter(
      ({ waterKind, item }) =>
        waterKind !== "river" && lake.assessment.items.some((each) => each.item === item),
    )
    .toSorted((a, b) => Number(b.participates) - Number(a.participates));
  return (
    <div className="scroll-x">
      <table className="table lake-points">
        <thead>
          <tr>
            <th>{text.sectionPage.points}</th>
            <th>{text.itemClass}</th>
            {items.map(({ item, name, unit, participates }) => (
              <th key={item} className="number">
                {name[language]} <small>{text.measure(unit)}</small>
                {!participates && <small className="apart">{text.sectionPage.apart}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lake.points.map((point) => (
            <Point key={point.section} {...props} {...{ point, items }} />
          ))}
        </tbody>
        <tfoot>
          <Point {...props} items={items} point={lake.assessment} isMean />
        </tfoot>
      </table>
    </div>
  );
}

interface PointProps extends LakePageProps {
  readonly point: SectionAssessment;
  readonly items: readonly ItemLimits[];
  readonly isMean?: boolean;
}

function Point({ point, items, isMean = false, sections, onSection, text, language }: PointProps) {
  const { section, rank, reason } = point;
  const name = sections.find(({ id }) => id === section)?.name[language] ?? section;
  return (
    <tr>
      <th scope="row">
        {isMean ? (
          text.sectionPage.lakeMean
        ) : (
          <Button className="link" onPress={() => onSection(section)}>
            {name}
          </Button>
        )}
      </th>
      <td>
        {rank ? (
          <ClassMark rank={rank} />
        ) : (
          <span className="muted">{reason ? text.reasons[reason] : text.none}</span>
        )}
      </td>
      {items.map(({ item, decimals }) => {
        const found = point.items.find((each) => each.item === item);
        return (
          <td key={item} className="number">
            {found ? formatNumber(language, found.value, decimals + 1, decimals) : text.none}
          </td>
        );
      })}
    </tr>
  );
}
