import { useState } from "react";
import { Button } from "react-aria-components";
import { type JoinEntry, type JoinReport, joinBuckets } from "../../domain/join/join-report";
import type { PlaceAlias } from "../../domain/join/place-index";
import { isTotal } from "../../domain/tables/recognise/is-total";
import type { Messages } from "../../messages/zh";
import { ListChoice } from "../list-choice";

export interface JoinBucketsProps {
  readonly text: Messages;
  readonly join: JoinReport;
  /** Every place a text of the key column may be confirmed to mean, in the pack's order. */
  readonly places: readonly (readonly [code: string, name: string])[];
  readonly numbers: (value: number) => string;
  readonly onConfirm: (alias: PlaceAlias) => void;
}

const MOST_NAMES = 12;
const openBuckets: ReadonlySet<string> = new Set([
  "other-level",
  "fuzzy",
  "ambiguous",
  "unmatched",
]);

/** How every name of the table was matched, surest first; what is open can be decided in place. */
export function JoinBuckets(props: JoinBucketsProps) {
  const { text, join, numbers } = props;
  const words = text.data;
  const names = new Map(props.places);
  const missing = join.withoutRow.map(({ code }) => names.get(code) ?? code);
  return (
    <section data-testid="join-report">
      <h3>{words.join}</h3>
      {join.isMixedLevel && <p className="small warn">{words.mixedLevels}</p>}
      {joinBuckets.map((kind) => {
        // A total is told among the rows left out: there is nothing to match it with.
        const entries = join.entries.filter(
          ({ match, text: name }) => match.kind === kind && !isTotal(name),
        );
        if (entries.length === 0) return null;
        const rows = entries.reduce((sum, { count }) => sum + count, 0);
        return (
          <details key={kind} data-bucket={kind} open={openBuckets.has(kind)}>
            <summary>
              {words.buckets[kind]}
              <span className="muted small">
                {words.bucketCount(numbers(entries.length), numbers(rows))}
              </span>
            </summary>
            {kind === "other-level" && <OtherLevel text={text} entries={entries} />}
            <Entries {...props} entries={entries} names={names} />
          </details>
        );
      })}
      {missing.length > 0 && (
        <p className="muted small">
          {words.withoutRow(
            missing.length,
            text.list(missing.slice(0, MOST_NAMES), missing.length),
          )}
        </p>
      )}
    </section>
  );
}

function OtherLevel({
  text,
  entries,
}: Pick<JoinBucketsProps, "text"> & { readonly entries: readonly JoinEntry[] }) {
  const match = entries[0]?.match;
  if (match?.kind !== "other-level") return null;
  const { county, township } = text.unitKind;
  const [few, most] = match.level === "county" ? [county, township] : [township, county];
  return <p className="small warn">{text.data.otherLevel(few, most)}</p>;
}

const MOST_ENTRIES = 100;

function Entries(
  props: JoinBucketsProps & {
    readonly entries: readonly JoinEntry[];
    readonly names: ReadonlyMap<string, string>;
  },
) {
  const { text, entries, names } = props;
  const words = text.data;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.asWritten}</th>
          <th scope="col">{words.means}</th>
          <th scope="col">{words.atLines}</th>
        </tr>
      </thead>
      <tbody>
        {entries.slice(0, MOST_ENTRIES).map((entry) => (
          <tr key={`${entry.text} ${entry.within}`}>
            <th scope="row">{entry.text || "—"}</th>
            <td>
              <Meaning {...props} entry={entry} names={names} />
            </td>
            <td className="muted small">{entry.lines.slice(0, 5).join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Meaning(
  props: JoinBucketsProps & {
    readonly entry: JoinEntry;
    readonly names: ReadonlyMap<string, string>;
  },
) {
  const { text, entry, names, places, onConfirm } = props;
  const words = text.data;
  const { match } = entry;
  const candidates = "candidates" in match ? match.candidates : [];
  const [chosen, setChosen] = useState(candidates[0] ?? "");
  if ("code" in match) {
    const change = match.kind === "history" ? match.change : null;
    return (
      <>
        {names.get(match.code) ?? match.code}
        {change && <small className="muted"> {words.until(change.from, change.until)}</small>}
      </>
    );
  }
  if (entry.text.trim() === "") return "—";
  const first = new Set(candidates);
  const options = [
    ["", words.choosePlace] as const,
    ...places.filter(([code]) => first.has(code)),
    ...places.filter(([code]) => !first.has(code)),
  ];
  return (
    <span className="confirm">
      {match.kind === "other-level" && <span className="muted">{text.unitKind[match.level]}</span>}
      <ListChoice
        label={words.confirmNamed(entry.text)}
        isLabelHidden
        value={chosen}
        options={options}
        onChange={setChosen}
      />
      <Button
        className="button"
        isDisabled={chosen === ""}
        onPress={() => onConfirm({ text: entry.text, code: chosen })}
      >
        {words.confirm}
      </Button>
    </span>
  );
}
