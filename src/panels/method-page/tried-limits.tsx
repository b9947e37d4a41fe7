import { Button } from "react-aria-components";
import type { MethodPageProps } from "./method-page";

export interface TriedLimit {
  readonly key: string;
  readonly indicator: string;
  /** Version and indicator, in words. */
  readonly name: string;
  readonly document: string;
  readonly own: string;
}

/** Every limit that is tried instead of a document's. */
export function TriedLimits({ text, limits, onRule, onDropLimit }: MethodPageProps) {
  const words = text.methodPage;
  if (limits.length === 0) return <p className="muted">{words.noLimits}</p>;
  return (
    <ul className="tried-limits">
      {limits.map(({ key, indicator, name, document, own }) => (
        <li key={key}>
          <Button className="link" onPress={() => onRule(indicator)}>
            {name}
          </Button>
          <span>{words.changed(document, own)}</span>
          <Button
            className="button plain"
            aria-label={`${words.resetOne} ${name}`}
            onPress={() => onDropLimit(key)}
          >
            {words.resetOne}
          </Button>
        </li>
      ))}
    </ul>
  );
}
