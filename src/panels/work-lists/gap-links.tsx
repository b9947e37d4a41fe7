import { useState } from "react";
import type { Messages } from "../../messages/zh";
import { StateGlyph } from "../state-glyph";
import type { WorkLink } from "./work-line";

export interface GapLinksProps {
  readonly text: Messages;
  readonly links: readonly WorkLink[];
  readonly onLink: (link: WorkLink) => void;
}

const FIRST = 4;

/** What a row is for: each unit and indicator with sign and word of its state, gaps first. */
export function GapLinks({ text, links, onLink }: GapLinksProps) {
  const [isWhole, setWhole] = useState(false);
  const words = text.workPage;
  if (links.length === 0) return <p className="work-unlinked">{words.unlinked}</p>;
  const shown = isWhole ? links : links.slice(0, FIRST);
  return (
    <ul className="gap-links" aria-label={words.linked}>
      {shown.map((link) => (
        <li key={link.key}>
          <button
            type="button"
            className="gap-link"
            disabled={link.indicator === null}
            data-state={link.state ?? "not-assessed"}
            onClick={() => onLink(link)}
          >
            {link.state && <StateGlyph state={link.state} />}
            <span>
              {link.place} · {link.matter}
            </span>
            {link.state && <b>{text.states[link.state]}</b>}
          </button>
        </li>
      ))}
      {links.length > FIRST && (
        <li>
          <button type="button" className="link" onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.showFewer : words.more(links.length - FIRST)}
          </button>
        </li>
      )}
    </ul>
  );
}
