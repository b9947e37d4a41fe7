import { type ChangeEvent, useState } from "react";
import { Button } from "react-aria-components";
import { LONGEST_TITLE, type WorkState } from "../../domain/lists/work/work";
import type { Messages } from "../../messages/zh";
import { WorkGlyph } from "../work-lists/work-glyph";

export interface Decided {
  readonly title: string;
  readonly lead: string;
  /** "2026-12-31", or "" for none. */
  readonly due: string;
}

export interface DecisionsProps {
  readonly text: Messages;
  /** Who leads the indicator: stands in the field until it is written over. */
  readonly lead: string;
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: WorkState;
    readonly department: string;
    readonly due: string;
    readonly isLate: boolean;
  }[];
  readonly onDecide: (decided: Decided) => void;
}

/** What was decided on this gap, and the line that makes a decision a task. */
export function Decisions({ text, lead, tasks, onDecide }: DecisionsProps) {
  const words = text.meetingPage;
  const [draft, setDraft] = useState<Decided>({ title: "", lead, due: "" });
  const field = (name: keyof Decided) => ({
    className: "input",
    value: draft[name],
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...draft, [name]: target.value }),
  });
  return (
    <section className="meeting-decisions" aria-label={words.decisions}>
      <h3>
        {words.decisions}
        {tasks.length > 0 && <span className="count">{tasks.length}</span>}
      </h3>
      <ul data-testid="meeting-tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <WorkGlyph state={task.state} />
            <span>{task.title}</span>
            <small className={task.isLate ? "late" : "muted"}>
              {[task.department, task.due].filter(Boolean).join(" · ")}
            </small>
          </li>
        ))}
        {tasks.length === 0 && <li className="muted">{words.noDecision}</li>}
      </ul>
      <form
        aria-label={words.decide}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.title.trim() === "") return;
          onDecide(draft);
          setDraft({ ...draft, title: "" });
        }}
      >
        <label className="meeting-decision">
          <span>{words.decision}</span>
          <input {...field("title")} placeholder={words.decisionHint} maxLength={LONGEST_TITLE} />
        </label>
        <label>
          <span>{words.department}</span>
          <input {...field("lead")} />
        </label>
        <label>
          <span>{words.due}</span>
          <input {...field("due")} type="date" />
        </label>
        <Button className="button primary" type="submit">
          {words.record}
        </Button>
      </form>
    </section>
  );
}
