import type { ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";

export interface HintProps {
  readonly hint: string;
  readonly children: ReactNode;
}

/** A word that says on hover or focus by which rule its figure is reckoned. */
export function Hint({ hint, children }: HintProps) {
  return (
    <TooltipTrigger delay={250} closeDelay={80}>
      <Button className="term">{children}</Button>
      <Tooltip className="tip" offset={6}>
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
