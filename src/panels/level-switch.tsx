import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Messages } from "../messages/zh";

export type Level = "county" | "township" | "section";

const levels: readonly Level[] = ["county", "township", "section"];

export interface LevelSwitchProps {
  readonly text: Messages;
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
}

export function LevelSwitch({ text, level, onLevel }: LevelSwitchProps) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={text.levelsLabel}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[level]}
      onSelectionChange={(keys) => {
        const chosen = levels.find((each) => keys.has(each));
        if (chosen) onLevel(chosen);
      }}
    >
      {levels.map((each) => (
        <ToggleButton key={each} id={each}>
          {text.levels[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
