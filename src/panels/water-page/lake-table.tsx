import { Button } from "react-aria-components";
import type { LakeAssessment } from "../../domain/water/lake-assessment";
import { formatNumber } from "../../messages/format-number";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { WaterPageProps } from "./water-page";

/** Lakes by the mean of their points, with their trophic state where all five items were read. */
export function LakeTable(props: WaterPageProps) {
  const { text, lakes } = props;
  const words = text.waterPage;
  if (lakes.length === 0) return null;
  return (
    <section>
      <h3>{words.lakes}</h3>
      <div className="scroll-x">
        <table className="table lakes">
          <caption className="visually-hidden">{words.lakes}</caption>
          <thead>
            <tr>
              <th>{words.lake}</th>
              <th>{words.class}</th>
              <th>{words.defining}</th>
              <th className="number">{words.points}</th>
              <th className="number">{words.tli}</th>
              <th>{words.trophic}</th>
            </tr>
          </thead>
          <tbody>
            {lakes.map((lake) => (
              <Row key={lake.lake} {...props} lake={lake} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row(props: WaterPageProps & { readonly lake: LakeAssessment }) {
  const { text, language, nameOfItem, onLake } = props;
  const { lake, assessment, points, trophic } = props.lake;
  const { rank, definingItems } = assessment;
  return (
    <tr>
      <th scope="row">
        <span className="row-head">
          <Button className="link" onPress={() => onLake(lake)}>
            {text.given(lake)}
          </Button>
          <BasisMark basis={assessment.basis} text={text} />
        </span>
      </th>
      <td>{rank ? <ClassMark rank={rank} /> : text.states["no-data"]}</td>
      <td>{rank ? text.list(definingItems.map(nameOfItem)) : text.none}</td>
      <td className="number">
        {points.filter((point) => point.rank !== null).length}/{points.length}
      </td>
      <td className="number">
        {trophic.index === null ? text.none : formatNumber(language, trophic.index, 1, 1)}
      </td>
      <td>{trophicWords(props.lake, text)}</td>
    </tr>
  );
}

function trophicWords({ trophic }: LakeAssessment, text: WaterPageProps["text"]): string {
  const { levels, tliItems } = text.sectionPage;
  if (trophic.level) return levels[trophic.level];
  return text.waterPage.noTli(text.list(trophic.missing.map((item) => tliItems[item])));
}
