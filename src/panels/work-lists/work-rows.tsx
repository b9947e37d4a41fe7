import { Button } from "react-aria-components";
import { type WorkState, workStates } from "../../domain/lists/work/work";
import type { Messages } from "../../messages/zh";
import { Icon } from "../icon";
import { GapLinks } from "./gap-links";
import { WorkGlyph } from "./work-glyph";
import type { WorkLine, WorkLineGroup, WorkLink } from "./work-line";

export interface WorkRowsProps {
  readonly text: Messages;
  readonly groups: readonly WorkLineGroup[];
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onState: (id: string, state: WorkState) => void;
  readonly onLink: (link: WorkLink) => void;
}

/** Tasks or projects in their groups, a row each; the title opens it, the state is set in place. */
export function WorkRows(props: WorkRowsProps) {
  return props.groups.map((group) => (
    <section key={group.key} className="work-group" data-group={group.key}>
      {group.name !== null && (
        <div className="work-group-head">
          <h3>{group.name}</h3>
          <span className="count">{group.count}</span>
        </div>
      )}
      {group.parts.map((part) => (
        <div key={part.key} className="work-part">
          {part.name !== null && <h4>{part.name}</h4>}
          <ul className="work-rows">
            {part.lines.map((line) => (
              <Row key={line.id} {...props} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}

type RowProps = WorkRowsProps & { readonly line: WorkLine };

function Row(props: RowProps) {
  const { text, line, onEdit, onRemove, onLink } = props;
  const words = text.workPage;
  return (
    <li className="work-row" data-work={line.state} data-row={line.id}>
      <State {...props} />
      <div className="work-main">
        <button type="button" className="work-title" onClick={() => onEdit(line.id)}>
          {line.title}
        </button>
        <GapLinks {...{ text, onLink }} links={line.links} />
      </div>
      <div className="work-duty">
        <span>{line.department || text.listPage.nobody}</span>
        {line.support && <small>{line.support}</small>}
      </div>
      <div className="work-due" data-late={line.isLate || undefined}>
        <span>{line.due || words.noYear}</span>
        <small>{line.days}</small>
        {line.facts && <small className="work-facts">{line.facts}</small>}
      </div>
      <Button
        className="button icon plain"
        aria-label={words.remove(line.title)}
        onPress={() => onRemove(line.id)}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}

function State({ text, line, onState }: RowProps) {
  const words = text.workPage;
  return (
    <span className="work-state">
      <WorkGlyph state={line.state} />
      <span className="choice">
        <select
          aria-label={words.stateOf(line.title)}
          value={line.state}
          onChange={({ target }) => {
            const state = workStates.find((each) => each === target.value);
            if (state) onState(line.id, state);
          }}
        >
          {workStates.map((state) => (
            <option key={state} value={state}>
              {words.states[state]}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}
