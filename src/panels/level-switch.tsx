import type { Messages } from "../messages/zh";
import { Segments } from "./segments";

export type Level = "county" | "township" | "section";

export const levels: readonly Level[] = ["county", "township", "section"];

export interface LevelSwitchProps {
  readonly text: Messages;
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
}

export function LevelSwitch({ text, level, onLevel }: LevelSwitchProps) {
  return (
    <Segments
      className="segments"
      label={text.levelsLabel}
      keys={levels}
      chosen={level}
      onChoose={onLevel}
    >
      {(each) => text.levels[each]}
    </Segments>
  );
}
