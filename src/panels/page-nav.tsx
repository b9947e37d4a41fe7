import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";

export type NavPage = Exclude<keyof Messages["pages"], "section" | "lake" | "meeting">;

const listed: readonly NavPage[] = [
  "map",
  "compare",
  "side",
  "towns",
  "lists",
  "changes",
  "water",
  "rule",
  "versions",
  "targets",
  "method",
  "data",
  "sql",
  "notes",
  "pack",
];

export interface PageNavProps {
  readonly text: Messages;
  readonly page: keyof Messages["pages"];
  readonly onPage: (page: NavPage) => void;
}

/** Pages without a tab of their own, and whose tab is lit for them. */
const hostOf: Readonly<Partial<Record<keyof Messages["pages"], NavPage>>> = {
  section: "water",
  lake: "water",
  meeting: "lists",
};

/** The pages of the product; a section's and a lake's belong to the water. */
export function PageNav({ text, page, onPage }: PageNavProps) {
  const current = hostOf[page] ?? page;
  return (
    <nav className="page-nav" aria-label={text.pagesLabel}>
      {listed.map((each) => (
        <Button
          key={each}
          className="page-tab"
          aria-current={each === current ? "page" : "false"}
          onPress={() => onPage(each)}
        >
          {text.pages[each]}
        </Button>
      ))}
    </nav>
  );
}
