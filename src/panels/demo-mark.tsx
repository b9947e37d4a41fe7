import type { Basis } from "../domain/observation";
import type { Messages } from "../messages/zh";

export interface BasisMarkProps {
  readonly basis: Basis | null;
  readonly text: Messages;
}

/** 演示 wherever a made-up figure shows; 已公布 for published ones. */
export function BasisMark({ basis, text }: BasisMarkProps) {
  if (basis === "demo")
    return (
      <span className="demo-mark" title={text.demoHint}>
        {text.demo}
      </span>
    );
  return basis === "published" ? <span className="tag">{text.published}</span> : null;
}
