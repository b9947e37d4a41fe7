import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import type { AskedTable } from "../../domain/sql/answer";
import { typedName } from "../../domain/sql/quote-name";
import type { Messages } from "../../messages/zh";
import { PageFrame } from "../page-frame";
import { openSqlEditor, type SqlEditor } from "./sql-editor";
import { TableList } from "./table-list";

export interface SqlPageProps {
  readonly text: Messages;
  readonly tables: readonly AskedTable[];
  readonly opened: ReadonlyMap<string, string>;
  readonly engine: "idle" | "starting" | "ready" | "failed";
  /** What the editor begins with; with another `given` it is put in anew. */
  readonly query: string;
  readonly given: number;
  readonly isRunning: boolean;
  readonly examples: readonly (readonly [name: string, text: string])[];
  /** Under the editor: what became of the last question. */
  readonly children: ReactNode;
  /** Beside it: the questions that were kept. */
  readonly kept: ReactNode;
  readonly onType: (text: string) => void;
  readonly onGive: (text: string) => void;
  readonly onRun: (text: string) => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
}

/** Questions in SQL to every table, opened files among them. */
export function SqlPage(props: SqlPageProps) {
  const { text, tables, opened, engine, isRunning } = props;
  const words = text.sqlPage;
  const [editor] = useState(() => new EditorHolder());
  editor.show(props);
  const waiting = engine === "failed" ? words.failed : words.starting;
  return (
    <PageFrame
      testId="sql-page"
      title={text.pages.sql}
      sentence={engine === "ready" ? words.sentence(String(tables.length)) : waiting}
      back={text.backToMap}
      onBack={props.onBack}
    >
      <div className="sql-grid" data-engine={engine}>
        <div className="sql-main">
          <div className="sql-editor" data-testid="sql-editor" ref={editor.host} />
          <div className="sql-actions">
            <Button className="button primary" isDisabled={isRunning} onPress={() => editor.run()}>
              {words.run}
              <kbd className="roomy-only">{words.runKeys}</kbd>
            </Button>
            <Button className="button" isDisabled={!isRunning} onPress={props.onCancel}>
              {words.cancel}
            </Button>
            <div className="sql-examples">
              <span className="muted small">{words.examples}</span>
              {props.examples.map(([name, example]) => (
                <Button key={name} className="button plain" onPress={() => props.onGive(example)}>
                  {name}
                </Button>
              ))}
            </div>
          </div>
          <p className="muted small">{words.exampleNote}</p>
          {props.children}
        </div>
        <div className="sql-side">
          {props.kept}
          <TableList
            {...{ text, tables, opened }}
            onInsert={(name) => editor.insert(typedName(name))}
          />
        </div>
      </div>
    </PageFrame>
  );
}

/** Hands what React was given to the editor, which lives outside it. */
class EditorHolder {
  #editor: SqlEditor | null = null;
  #props: SqlPageProps | null = null;
  #tables: readonly AskedTable[] | null = null;
  #given = -1;
  #text = "";

  show(props: SqlPageProps): void {
    this.#props = props;
    this.#follow();
  }

  /** Always the same function: given another one, React would open the editor anew. */
  readonly host = (element: HTMLElement | null) => {
    if (element) this.#open(element);
    return () => this.#close();
  };

  #open(host: HTMLElement): void {
    const props = this.#props;
    if (this.#editor || !props) return;
    this.#text = props.query;
    this.#given = props.given;
    this.#tables = null;
    this.#editor = openSqlEditor({
      host,
      label: props.text.sqlPage.editor,
      text: props.query,
      onChange: (text) => {
        this.#text = text;
        this.#props?.onType(text);
      },
      onRun: () => this.run(),
    });
    this.#follow();
  }

  #close(): void {
    this.#editor?.destroy();
    this.#editor = null;
  }

  run(): void {
    this.#props?.onRun(this.#text);
  }

  insert(word: string): void {
    this.#editor?.insert(word);
  }

  #follow(): void {
    const [editor, props] = [this.#editor, this.#props];
    if (!editor || !props) return;
    if (props.tables !== this.#tables) editor.setTables(props.tables);
    this.#tables = props.tables;
    if (props.given === this.#given) return;
    this.#given = props.given;
    this.#text = props.query;
    // Not while React is rendering: the editor answers a change at once.
    queueMicrotask(() => editor.setText(props.query));
  }
}
