import type { Basis } from "../domain/observation";
import type { Messages } from "../messages/zh";

export interface BasisMarkProps {
  readonly basis: Basis | null;
  readonly text: Messages;
}

/** 演示 wherever a made-up figure shows; 已公布 for published ones, 本机文件 for a person's own. */
export function BasisMark({ basis, text }: BasisMarkProps) {
  if (basis === "demo")
    return (
      <span className="demo-mark" title={text.demoHint}>
        {text.demo}
      </span>
    );
  if (basis === null) return null;
  return <span className="tag">{basis === "user" ? text.data.ownFile : text.published}</span>;
}
