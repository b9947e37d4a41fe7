import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type SQLNamespace, StandardSQL, sql } from "@codemirror/lang-sql";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { AskedTable } from "../../domain/sql/answer";
import { typedName } from "../../domain/sql/quote-name";

/** The editor outside React: it keeps its own text and says when that changes. */
export interface SqlEditor {
  setTables(tables: readonly AskedTable[]): void;
  setText(text: string): void;
  insert(text: string): void;
  /** Puts the cursor at a place of the text, from 0, and shows it. */
  goTo(offset: number): void;
  destroy(): void;
}

export interface SqlEditorOptions {
  readonly host: HTMLElement;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
}

/**
 * In a shadow root: in a page of its own the editor writes `<style>` elements, which the security
 * policy forbids; in a shadow root it adopts style sheets.
 */
export function openSqlEditor({ host, label, text, onChange, onRun }: SqlEditorOptions): SqlEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.replaceChildren();
  const language = new Compartment();
  const run = (view: EditorView) => {
    onRun(view.state.doc.toString());
    return true;
  };
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        autocompletion({ icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        language.of(languageOf([])),
        syntaxHighlighting(highlights),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setTables: (tables) => view.dispatch({ effects: language.reconfigure(languageOf(tables)) }),
    setText(next) {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    insert(word) {
      view.dispatch(view.state.replaceSelection(word));
      view.focus();
    },
    goTo(offset) {
      const anchor = Math.min(offset, view.state.doc.length);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** Names that need quotes are completed with them. */
function languageOf(tables: readonly AskedTable[]) {
  const option = (name: string, detail: string, type: string) => ({
    label: name,
    apply: typedName(name),
    detail,
    type,
  });
  const schema: Record<string, SQLNamespace> = {};
  for (const { name, columns } of tables)
    schema[name.replaceAll(".", "\\.")] = {
      self: option(name, "", "type"),
      children: columns.map((column) => option(column.name, column.type, "property")),
    };
  return sql({ dialect: StandardSQL, schema, upperCaseKeywords: true });
}

const highlights = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent-deep)", fontWeight: "600" },
  { tag: tags.string, color: "var(--state-not-met-ink)" },
  { tag: tags.number, color: "var(--state-stale-ink)" },
  { tag: tags.comment, color: "var(--ink-3)", fontStyle: "italic" },
]);

const theme = EditorView.theme({
  "&": { backgroundColor: "var(--surface)", color: "var(--ink)", fontSize: "14px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "ui-monospace, Consolas, var(--font)", lineHeight: "22px" },
  ".cm-content": { minHeight: "154px", padding: "8px 0", caretColor: "var(--ink)" },
  ".cm-gutters": {
    backgroundColor: "var(--surface-quiet)",
    borderRight: "1px solid var(--line)",
    color: "var(--ink-3)",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    border: "1px solid var(--line-strong)",
    borderRadius: "6px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "#fff",
  },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.75" },
});
