import type { Messages } from "../messages/zh";

const ROWS = ["m", "l", "m", "s", "l", "m", "l"] as const;

/** The real layout, still empty: nothing jumps when the pack arrives. */
export function LoadingSkeleton({ text }: { readonly text: Messages }) {
  return (
    <div className="shell skeleton">
      <header className="shell-bar">
        <div className="brand">
          <img src="./favicon.svg" alt="" />
          <h1>{text.product}</h1>
        </div>
      </header>
      <div className="shell-left" aria-hidden="true">
        <div className="rail-part">
          <span className="bone" data-size="control" />
          <span className="bone" data-size="control" />
        </div>
        <div className="rail-part">
          {ROWS.map((size, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change
            <span key={place} className="bone" data-size={size} />
          ))}
        </div>
      </div>
      <main className="shell-main">
        <div className="headline" aria-hidden="true">
          <span className="bone" data-size="m" />
          <span className="bone" data-size="s" />
        </div>
        <div className="shell-map">
          <p role="status">{text.loading}</p>
        </div>
      </main>
    </div>
  );
}
