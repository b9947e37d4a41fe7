import { Button, Switch } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

export type LayerName = keyof Messages["layerNames"];

export interface LayerListProps {
  readonly text: Messages;
  readonly layers: readonly {
    readonly id: LayerName;
    readonly isOn: boolean;
    readonly hasCard: boolean;
    readonly note: string;
  }[];
  readonly onToggle: (layer: LayerName) => void;
  readonly onCard: (layer: LayerName) => void;
}

export function LayerList({ text, layers, onToggle, onCard }: LayerListProps) {
  return (
    <ul>
      {layers.map(({ id, isOn, hasCard, note }) => (
        <li key={id} className="layer-row">
          <Switch className="switch" isSelected={isOn} onChange={() => onToggle(id)}>
            <span className="switch-track" />
            <span>
              {text.layerNames[id]} <small>{note}</small>
            </span>
          </Switch>
          {hasCard && (
            <Button
              className="info"
              aria-label={`${text.dataCard}: ${text.layerNames[id]}`}
              onPress={() => onCard(id)}
            >
              <Icon name="info" />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
