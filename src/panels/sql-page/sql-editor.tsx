import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { StandardSQL, sql } from "@codemirror/lang-sql";
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
        EditorView.domEventHandlers({ beforeinput: replaceBySelf }),
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

/**
 * Typing over a selection is done here: Chromium's own editing would carry the look of the words that
 * go as an inline style, which the security policy forbids and reports.
 */
function replaceBySelf(event: InputEvent, view: EditorView): boolean {
  const isReplacing = event.inputType === "insertText" && !event.isComposing && event.data !== null;
  if (!isReplacing || view.state.selection.main.empty) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(event.data ?? ""), { userEvent: "input.type" });
  return true;
}

const NAME = /[\p{L}_][\p{L}\p{N}_]*/u;

/**
 * Names of tables and columns; those that need quotes are completed with them. The package's own
 * completion knows letters of ASCII only, so that no Chinese name would be completed.
 */
function languageOf(tables: readonly AskedTable[]) {
  const option = (name: string, detail: string, type: string): Completion => ({
    label: name,
    apply: typedName(name),
    detail,
    type,
  });
  const columns = new Map(
    tables.flatMap((table) => table.columns.map(({ name, type }) => [name, type] as const)),
  );
  const options = [
    ...tables.map(({ name }) => option(name, "", "class")),
    ...[...columns].map(([name, type]) => option(name, type, "property")),
  ];
  const complete = (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(NAME);
    if (!word && !context.explicit) return null;
    return { from: word?.from ?? context.pos, options, validFor: NAME };
  };
  return [
    sql({ dialect: StandardSQL, upperCaseKeywords: true }),
    StandardSQL.language.data.of({ autocomplete: complete }),
  ];
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
