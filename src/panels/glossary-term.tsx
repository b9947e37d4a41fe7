import type { ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import type { Messages } from "../messages/zh";

export interface GlossaryTermProps {
  readonly text: Messages;
  readonly term: keyof Messages["glossary"];
  readonly children: ReactNode;
}

/** A technical word that explains itself in one line on hover or focus. */
export function GlossaryTerm({ text, term, children }: GlossaryTermProps) {
  return (
    <TooltipTrigger delay={250} closeDelay={80}>
      <Button className="term">{children}</Button>
      <Tooltip className="tip" offset={6}>
        {text.glossary[term]}
      </Tooltip>
    </TooltipTrigger>
  );
}
