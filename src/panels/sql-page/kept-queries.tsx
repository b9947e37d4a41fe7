import { useState } from "react";
import { Button } from "react-aria-components";
import { type KeptQuery, LONGEST_QUERY_NAME } from "../../domain/sql/kept-query";
import type { Messages } from "../../messages/zh";

export interface KeptQueriesProps {
  readonly text: Messages;
  readonly queries: readonly KeptQuery[];
  /** Keeps what stands in the editor. */
  readonly onKeep: (name: string) => void;
  /** Puts one into the editor; it is not run. */
  readonly onShow: (query: KeptQuery) => void;
  readonly onRename: (query: KeptQuery, name: string) => void;
  readonly onDrop: (query: KeptQuery) => void;
}

/** Questions kept under a name: shown, renamed, removed. */
export function KeptQueries(props: KeptQueriesProps) {
  const { text, queries, onKeep } = props;
  const words = text.sqlPage;
  return (
    <section className="sql-kept" aria-label={words.kept} data-testid="kept-queries">
      <h3>
        {words.kept} <span className="muted small">{words.keptNote}</span>
      </h3>
      <NameForm label={words.keptName} name="" action={words.keep} onName={onKeep} />
      <p className="muted small">{queries.length === 0 ? words.noKept : words.keepHint}</p>
      <ul>
        {queries.map((query) => (
          <Row key={query.id} {...props} query={query} />
        ))}
      </ul>
    </section>
  );
}

function Row(props: KeptQueriesProps & { readonly query: KeptQuery }) {
  const { text, query, onShow, onRename, onDrop } = props;
  const [isNaming, setNaming] = useState(false);
  const words = text.sqlPage;
  const { name } = query;
  if (isNaming)
    return (
      <li>
        <NameForm
          label={words.renameOf(name)}
          name={name}
          action={words.rename}
          onName={(next) => {
            setNaming(false);
            onRename(query, next);
          }}
        />
      </li>
    );
  return (
    <li>
      <Button
        className="button plain sql-name"
        aria-label={words.show(name)}
        onPress={() => onShow(query)}
      >
        {name}
      </Button>
      <span className="sql-kept-tools">
        <Button
          className="button plain"
          aria-label={words.renameOf(name)}
          onPress={() => setNaming(true)}
        >
          {words.rename}
        </Button>
        <Button
          className="button plain"
          aria-label={words.dropOf(name)}
          onPress={() => onDrop(query)}
        >
          {words.drop}
        </Button>
      </span>
    </li>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly action: string;
  readonly onName: (name: string) => void;
}

function NameForm({ label, name, action, onName }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      className="sql-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === "") return;
        onName(typed);
        setTyped("");
      }}
    >
      <input
        className="input"
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST_QUERY_NAME}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" className="button" disabled={typed.trim() === ""}>
        {action}
      </button>
    </form>
  );
}
