import { useState } from "react";
import { Button } from "react-aria-components";
import type { ConditionalRule } from "../../domain/programme/programme";
import type { RefusedReason } from "../../domain/target-entry";
import type { RulePageProps } from "./rule-page";

interface LimitEntryProps extends RulePageProps {
  readonly conditional: ConditionalRule;
  readonly place: number;
  readonly condition: string;
  readonly value: number;
}

/** Another figure for one limit: judged at once, marked as the person's own, taken back with a press. */
export function LimitEntry(props: LimitEntryProps) {
  const { conditional, place, condition, value, onLimit, text } = props;
  const { adjustedFrom } = conditional;
  // Only while it is being typed does the field differ from what is judged by.
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<RefusedReason | null>(null);
  const words = text.methodPage;
  const isOwn = adjustedFrom !== undefined;
  const commit = () => {
    if (draft !== null && draft !== String(value)) setRefused(onLimit(place, draft));
    setDraft(null);
  };
  return (
    <span className="limit-entry" data-own={isOwn || undefined}>
      {isOwn && (
        <>
          <span className="tag">{words.ownMark}</span>
          <small className="muted">{words.documentSays(text.stated(adjustedFrom))}</small>
        </>
      )}
      <input
        className="input"
        inputMode="decimal"
        title={words.tryAnother}
        aria-label={words.limitLabel(condition)}
        value={draft ?? String(value)}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
          if (key === "Escape") setDraft(null);
        }}
      />
      {isOwn && (
        <Button className="button plain" onPress={() => onLimit(place, "")}>
          {words.resetOne}
        </Button>
      )}
      {refused && (
        <p className="limit-refused small" role="alert">
          {text.rulePage.refused[refused]}
        </p>
      )}
    </span>
  );
}
