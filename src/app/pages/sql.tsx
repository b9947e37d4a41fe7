import { useMemo } from "react";
import { formatNumber } from "../../messages/format-number";
import { messages } from "../../messages/messages";
import { KeptQueries } from "../../panels/sql-page/kept-queries";
import { MapOffer } from "../../panels/sql-page/map-offer";
import { RunResult } from "../../panels/sql-page/run-words";
import { SqlPage } from "../../panels/sql-page/sql-page";
import { selectPlaceCodes } from "../../state/select-mapped";
import type { SqlRun } from "../../state/sql-console";
import { openPage } from "../../state/transitions";
import { drawAnswer, drawableOf, groupedText } from "../mapped/draw-answer";
import type { Services } from "../services";
import { exampleQueries } from "../sql/examples";
import { dropQuery, keepText, renameQuery } from "../sql/kept-queries";
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
  const { queries } = useSelected(store, ({ entries }) => entries);
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
      kept={
        <KeptQueries
          {...{ text, queries }}
          onKeep={(name) => keepText(store, name, sql.state.get().text)}
          onShow={({ text: kept }) => sql.give(kept)}
          onRename={(each, name) => renameQuery(store, each, name)}
          onDrop={(each) => dropQuery(store, each)}
        />
      }
    >
      <RunResult
        {...{ text, run }}
        numbers={(value, decimals) => formatNumber(language, value, decimals)}
      >
        {run.kind === "answered" && <Offer {...{ store, sql, run }} />}
      </RunResult>
    </SqlPage>
  );
}

type Answered = Extract<SqlRun, { readonly kind: "answered" }>;

function Offer({ store, sql, run }: Pick<Services, "store" | "sql"> & { readonly run: Answered }) {
  const { language, level } = useSelected(store, ({ choices }) => choices);
  const places = useSelected(store, selectPlaceCodes);
  const drawable = useMemo(() => drawableOf(run, places, level), [run, places, level]);
  return (
    <MapOffer
      {...drawable}
      text={messages[language]}
      onDraw={(column, by) => drawAnswer(store, run, column, by)}
      onGroup={(...wanted) => sql.give(groupedText(run, ...wanted) ?? run.text)}
    />
  );
}
