import { limitsFor } from "../../domain/water/class-of-item";
import { ClassMark } from "../class-mark";
import { Segments } from "../segments";
import type { SectionPageProps } from "./section-page";

/** The items that were ever read here, each with its class in the asked period. */
export function ItemPicker(props: SectionPageProps) {
  const { text, language, limits, section, readings, item, onItem, assessment } = props;
  const read = new Set(readings.map((each) => each.item));
  const offered = new Map(
    limits
      .filter(
        (line) => read.has(line.item) && limitsFor(limits, line.item, section.waterKind) === line,
      )
      .map((line) => [line.item, line]),
  );
  if (offered.size === 0) return null;
  return (
    <Segments
      className="item-picker"
      label={text.sectionPage.item}
      keys={[...offered.keys()]}
      chosen={item}
      onChoose={onItem}
    >
      {(key) => {
        const found = assessment.items.find((each) => each.item === key);
        return (
          <>
            {offered.get(key)?.name[language]}
            {found?.participates && <ClassMark rank={found.rank} />}
          </>
        );
      }}
    </Segments>
  );
}
