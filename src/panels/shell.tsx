import type { ReactNode } from "react";
import type { Messages } from "../messages/zh";
import { Icon, type IconName } from "./icon";

export const panes = ["indicators", "map", "details", "table"] as const;

export type Pane = (typeof panes)[number];

const icons: Readonly<Record<Pane, IconName>> = {
  indicators: "indicator",
  map: "map",
  details: "card",
  table: "table",
};

export interface ShellProps {
  readonly text: Messages;
  readonly isLeftOpen: boolean;
  /** Which part fills a narrow window. */
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  readonly bar: ReactNode;
  readonly left: ReactNode;
  readonly notices: ReactNode;
  readonly headline: ReactNode;
  readonly map: ReactNode;
  readonly right: ReactNode | null;
  /** Under the map while it is open; null else. */
  readonly time: ReactNode | null;
  readonly drawer: ReactNode;
  readonly pages: ReactNode;
  /** What is filtered, in one line; it takes no room when nothing is. */
  readonly filters: ReactNode;
  /** A page over the map, which stays as it is underneath; null for the map itself. */
  readonly page: ReactNode | null;
}

/** Rails, map and drawer; on a narrow window one of them at a time. */
export function Shell(props: ShellProps) {
  const { text, pane, onPane } = props;
  return (
    <div
      className="shell"
      data-left={props.isLeftOpen ? "open" : "closed"}
      data-pane={pane}
      data-page={props.page ? "open" : "none"}
    >
      <header className="shell-bar">{props.bar}</header>
      <div className="shell-pages">
        {props.pages}
        {props.filters}
      </div>
      <nav className="shell-left" aria-label={text.indicators}>
        {props.left}
      </nav>
      <main className="shell-main">
        <div role="status" aria-live="polite">
          {props.notices}
        </div>
        <div className="shell-under" inert={props.page !== null}>
          {props.headline}
          <div className="shell-map">{props.map}</div>
          {props.time}
          <section className="shell-drawer" aria-label={text.table}>
            {props.drawer}
          </section>
        </div>
        {props.page && <div className="shell-page">{props.page}</div>}
      </main>
      {props.right && (
        <aside className="shell-right" aria-label={text.panes.details}>
          {props.right}
        </aside>
      )}
      <div className="shell-panes">
        {panes.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === pane && !(each === "map" && props.page)}
            onClick={() => onPane(each)}
          >
            <Icon name={icons[each]} />
            {text.panes[each]}
          </button>
        ))}
      </div>
    </div>
  );
}
