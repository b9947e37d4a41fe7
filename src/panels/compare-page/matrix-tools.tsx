import { ToggleButton } from "react-aria-components";
import type { VerdictState } from "../../domain/gaps/verdict";
import { stateStyles } from "../../domain/palette";
import type { Messages } from "../../messages/zh";
import { ListChoice } from "../list-choice";

export interface MatrixToolsProps {
  readonly text: Messages;
  readonly rowsBy: string;
  readonly columnsBy: string;
  /** The indicators or units an order may go by, with their names. */
  readonly indicators: readonly (readonly [id: string, name: string])[];
  readonly units: readonly (readonly [code: string, name: string])[];
  readonly departments: readonly string[];
  readonly department: string;
  readonly isBindingOnly: boolean;
  readonly litStates: readonly VerdictState[];
  readonly onRowsBy: (by: string) => void;
  readonly onColumnsBy: (by: string) => void;
  readonly onDepartment: (name: string) => void;
  readonly onBindingOnly: (isOn: boolean) => void;
  readonly onState: (state: VerdictState) => void;
}

/** How the matrix is ordered and what is held back. */
export function MatrixTools(props: MatrixToolsProps) {
  const { text } = props;
  const words = text.comparePage;
  const plain = [
    ["", words.officialOrder],
    ["worst", words.mostNotMet],
  ] as const;
  return (
    <div className="matrix-tools">
      <ListChoice
        label={words.rowsBy}
        value={props.rowsBy}
        options={[
          ...plain,
          ...props.indicators.map(([id, name]) => [id, words.byGap(name)] as const),
        ]}
        onChange={props.onRowsBy}
      />
      <ListChoice
        label={words.columnsBy}
        value={props.columnsBy}
        options={[...plain, ...props.units.map(([id, name]) => [id, words.byState(name)] as const)]}
        onChange={props.onColumnsBy}
      />
      <ListChoice
        label={text.leadDepartment}
        value={props.department}
        options={[
          ["", words.allDepartments],
          ...props.departments.map((name) => [name, text.given(name)] as const),
        ]}
        onChange={props.onDepartment}
      />
      <ToggleButton
        className="button"
        isSelected={props.isBindingOnly}
        onChange={props.onBindingOnly}
      >
        {words.bindingOnly}
      </ToggleButton>
      <MatrixKey {...props} />
    </div>
  );
}

const shown: readonly VerdictState[] = [
  "not-met",
  "at-risk",
  "met",
  "stale",
  "no-data",
  "not-assessed",
];

/** What colours and signs mean; an entry keeps its state lit, as the map's legend does. */
function MatrixKey({ text, litStates, onState }: MatrixToolsProps) {
  return (
    <ul className="matrix-key" aria-label={text.legend}>
      {shown.map((state) => (
        <li key={state}>
          <button
            type="button"
            aria-pressed={litStates.includes(state)}
            title={text.legendHint}
            onClick={() => onState(state)}
          >
            <i className="matrix-cell" data-state={state}>
              {stateStyles[state].glyph}
            </i>
            {text.states[state]}
          </button>
        </li>
      ))}
      <li>
        <i className="matrix-cell" data-state="met" data-demo />
        {text.comparePage.demoCorner}
      </li>
    </ul>
  );
}
