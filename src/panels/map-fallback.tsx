import type { Messages } from "../messages/zh";
import { Icon } from "./icon";

/** In the map's place when it cannot be drawn. */
export function MapFallback({ text }: { readonly text: Messages }) {
  return (
    <div className="loading">
      <Icon name="map" />
      <h2>{text.noMapTitle}</h2>
      <p>{text.noMapAdvice}</p>
    </div>
  );
}
