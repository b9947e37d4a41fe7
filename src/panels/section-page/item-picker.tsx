import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { limitsFor } from "../../domain/water/class-of-item";
import { ClassMark } from "../class-mark";
import type { SectionPageProps } from "./section-page";

/** The items that were ever read here, each with its class in the asked period. */
export function ItemPicker(props: SectionPageProps) {
  const { text, language, limits, section, readings, item, onItem, assessment } = props;
  const read = new Set(readings.map((each) => each.item));
  const offered = limits.filter(
    (line) => read.has(line.item) && limitsFor(limits, line.item, section.waterKind) === line,
  );
  if (offered.length === 0) return null;
  return (
    <ToggleButtonGroup
      className="item-picker"
      aria-label={text.sectionPage.item}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[item]}
      onSelectionChange={(keys) => {
        const next = offered.find((line) => keys.has(line.item));
        if (next) onItem(next.item);
      }}
    >
      {offered.map((line) => {
        const found = assessment.items.find((each) => each.item === line.item);
        return (
          <ToggleButton key={line.item} id={line.item}>
            {line.name[language]}
            {found?.participates && <ClassMark rank={found.rank} />}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
