import { Button } from "react-aria-components";
import { formatNumber } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { WaterPageProps } from "./water-page";

/** Lakes by the mean of their points, with their trophic state where all five items were read. */
export function LakeTable({ text, language, lakes, onLake }: WaterPageProps) {
  const words = text.waterPage;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{words.lake}</th>
            <th>{words.class}</th>
            <th className="number">{words.tli}</th>
            <th>{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {lakes.map(({ lake, assessment, trophic }) => (
            <tr key={lake}>
              <th scope="row">
                <Button className="link" onPress={() => onLake(lake)}>
                  {lake}
                </Button>{" "}
                <BasisMark basis={assessment.basis} text={text} />
              </th>
              <td>
                <ClassMark rank={assessment.rank} />
              </td>
              <td className="number">
                {trophic.index === null ? text.none : formatNumber(language, trophic.index, 1, 1)}
              </td>
              <td>{trophic.level ? text.sectionPage.levels[trophic.level] : words.noTli}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
