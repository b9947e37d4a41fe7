import { formatNumber } from "../../messages/format-number";
import { messages } from "../../messages/messages";
import { RunResult } from "../../panels/sql-page/run-words";
import { SqlPage } from "../../panels/sql-page/sql-page";
import { openPage } from "../../state/transitions";
import type { Services } from "../services";
import { exampleQueries } from "../sql/examples";
import { useSelected } from "../use-selected";

/** The person's own questions to every table. */
export function Sql({ store, sql }: Services) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const {
    engine,
    tables,
    opened,
    text: query,
    given,
    run,
  } = useSelected(sql.state, (state) => state);
  const text = messages[language];
  return (
    <SqlPage
      {...{ text, engine, tables, opened, query, given }}
      isRunning={run.kind === "running"}
      examples={exampleQueries(text, [...opened.keys()])}
      onType={(typed) => sql.type(typed)}
      onGive={(example) => sql.give(example)}
      onRun={(asked) => void sql.run(asked)}
      onCancel={() => sql.cancel()}
      onBack={() => store.update(openPage, "map")}
    >
      <RunResult
        {...{ text, run }}
        numbers={(value, decimals) => formatNumber(language, value, decimals)}
      />
    </SqlPage>
  );
}
