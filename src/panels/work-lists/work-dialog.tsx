import { type ReactNode, useId } from "react";
import { Button } from "react-aria-components";
import { workStates } from "../../domain/lists/work/work";
import type { Typed, WorkField, WorkKind } from "../../domain/lists/work/work-fields";
import type { Messages } from "../../messages/zh";
import { Panel } from "../panel-dialog";
import { ChipChoice, type ChipOption } from "./chip-choice";

export interface WorkDialogProps {
  readonly text: Messages;
  readonly kind: WorkKind;
  readonly isNew: boolean;
  /** What stands in the fields; null while it is closed. */
  readonly draft: Typed<WorkField> | null;
  /** What is wrong, by field, in words. */
  readonly problems: Readonly<Partial<Record<WorkField, string>>>;
  readonly units: readonly ChipOption[];
  readonly indicators: readonly ChipOption[];
  readonly departments: readonly string[];
  readonly workItems: readonly { readonly number: number; readonly text: string }[];
  readonly onChange: (draft: Typed<WorkField>) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** A task or project as a form. Problems are said at their fields; nothing is kept before it is saved. */
export function WorkDialog(props: WorkDialogProps) {
  const { text, kind, isNew, draft, onSave, onClose } = props;
  const words = text.workPage;
  return (
    <Panel
      {...{ text, onClose }}
      title={isNew ? words.add[kind] : words.edit[kind]}
      isOpen={draft !== null}
    >
      <form
        className="work-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <Field {...props} field="title" isWide label={titleOf(props)}>
          {(attributes) => (
            <textarea
              {...attributes}
              className="input"
              rows={2}
              value={draft?.title ?? ""}
              onChange={({ target }) => change(props, { title: target.value })}
            />
          )}
        </Field>
        <Aim {...props} />
        {kind === "task" ? <TaskFields {...props} /> : <ProjectFields {...props} />}
        <StateField {...props} />
        <div className="actions work-form-actions">
          <Button className="button primary" type="submit">
            {words.save}
          </Button>
          <Button className="button plain" onPress={onClose}>
            {words.cancel}
          </Button>
          {!isNew && (
            <Button className="button plain work-remove" onPress={props.onRemove}>
              {words.removeWork}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
}

function titleOf({ text, kind }: WorkDialogProps): string {
  return kind === "task" ? text.workPage.fields.title : text.workPage.projectTitle;
}

function change({ draft, onChange }: WorkDialogProps, typed: Typed<WorkField>): void {
  onChange({ ...draft, ...typed });
}

interface FieldProps extends WorkDialogProps {
  readonly field: WorkField;
  readonly label?: string;
  readonly hint?: string;
  readonly isWide?: boolean;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

interface FieldAttributes {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

function Field({ text, field, label, hint, isWide, problems, children }: FieldProps) {
  const id = useId();
  const problem = problems[field];
  const described = problem || hint ? `${id}-hint` : undefined;
  return (
    <div className="work-field" data-wide={isWide || undefined}>
      <label htmlFor={id}>{label ?? text.workPage.fields[field]}</label>
      {children({ id, "aria-describedby": described, "aria-invalid": problem !== undefined })}
      {described && (
        <p id={described} className={problem ? "pack-problem" : "muted small"}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}

function Aim(props: WorkDialogProps) {
  const { text, draft } = props;
  const words = text.workPage;
  const lists = [
    ["units", props.units, words.addUnit],
    ["indicators", props.indicators, words.addIndicator],
  ] as const;
  return lists.map(([field, options, add]) => (
    <Field key={field} {...props} field={field} isWide>
      {({ id }) => (
        <ChipChoice
          {...{ id, options, add }}
          without={words.without}
          chosen={(draft?.[field] ?? "").split("、").filter((each) => each !== "")}
          onChoose={(chosen) => change(props, { [field]: chosen.join("、") })}
        />
      )}
    </Field>
  ));
}

function TaskFields(props: WorkDialogProps) {
  const { text, draft, workItems } = props;
  return (
    <>
      <Field {...props} field="workItem" isWide>
        {(attributes) => (
          <span className="choice">
            <select
              {...attributes}
              className="select"
              value={draft?.workItem ?? ""}
              onChange={({ target }) => change(props, { workItem: target.value })}
            >
              <option value="">{text.workPage.chooseWorkItem}</option>
              {workItems.map((item) => (
                <option key={item.number} value={item.number}>
                  {item.number} {item.text}
                </option>
              ))}
            </select>
          </span>
        )}
      </Field>
      <Departments {...props} field="lead" />
      <Line {...props} field="support" hint={text.workPage.separated} />
      <Line {...props} field="due" type="date" />
    </>
  );
}

function ProjectFields(props: WorkDialogProps) {
  return (
    <>
      <Departments {...props} field="department" />
      <Line {...props} field="investment" inputMode="decimal" />
      <Line {...props} field="start" inputMode="numeric" />
      <Line {...props} field="end" inputMode="numeric" />
    </>
  );
}

interface LineProps extends WorkDialogProps {
  readonly field: WorkField;
  readonly type?: "date";
  readonly inputMode?: "decimal" | "numeric";
  readonly list?: string;
  readonly hint?: string;
}

function Line({ type, inputMode, list, ...props }: LineProps) {
  const { draft, field } = props;
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          {...attributes}
          {...{ type, inputMode, list }}
          className="input"
          autoComplete="off"
          value={draft?.[field] ?? ""}
          onChange={({ target }) => change(props, { [field]: target.value })}
        />
      )}
    </Field>
  );
}

/** Free text beside the departments the packs name. */
function Departments(props: WorkDialogProps & { readonly field: "lead" | "department" }) {
  const id = useId();
  return (
    <>
      <Line {...props} list={id} />
      <datalist id={id}>
        {props.departments.map((name) => (
          <option key={name} value={name} label={props.text.given(name)} />
        ))}
      </datalist>
    </>
  );
}

function StateField(props: WorkDialogProps) {
  const { text, draft } = props;
  const words = text.workPage;
  return (
    <Field {...props} field="state">
      {(attributes) => (
        <span className="choice">
          <select
            {...attributes}
            className="select"
            value={draft?.state || words.states["not-started"]}
            onChange={({ target }) => change(props, { state: target.value })}
          >
            {workStates.map((state) => (
              <option key={state} value={words.states[state]}>
                {words.states[state]}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
