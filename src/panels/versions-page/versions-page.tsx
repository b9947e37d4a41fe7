import { useState } from "react";
import { Button, Switch } from "react-aria-components";
import type { Bilingual } from "../../domain/bilingual";
import type { IndicatorChange, VersionEffect } from "../../domain/programme/compare-versions";
import type { Indicator } from "../../domain/programme/programme";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { VersionEffects } from "./version-effects";

export interface VersionsPageProps extends Wording {
  readonly versions: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly year: number;
    readonly isPartial: boolean;
    readonly indicatorCount: number;
    readonly sourcedCount: number;
  }[];
  readonly from: string;
  readonly to: string;
  readonly onFrom: (id: string) => void;
  readonly onTo: (id: string) => void;
  readonly inForce: string;
  readonly changes: readonly IndicatorChange[];
  readonly effects: readonly VersionEffect[];
  readonly nameOfUnit: (code: string) => string;
  readonly onIndicator: (id: string) => void;
  readonly onClose: () => void;
}

/** Two versions of the indicator system: what changes between them, and whose verdict with it. */
export function VersionsPage(props: VersionsPageProps) {
  const { text } = props;
  const words = text.rulePage;
  return (
    <PageFrame
      testId="versions-page"
      title={words.versionsTitle}
      sentence={sentenceOf(props)}
      back={text.backToMap}
      onBack={props.onClose}
      tools={
        <>
          <Picker {...props} label={words.from} value={props.from} onPick={props.onFrom} />
          <Picker {...props} label={words.to} value={props.to} onPick={props.onTo} />
        </>
      }
    >
      <Versions {...props} />
      <Changes {...props} />
      <section>
        <h3>
          {words.effects} <span className="muted">{props.effects.length}</span>
        </h3>
        <VersionEffects {...props} />
      </section>
    </PageFrame>
  );
}

function sentenceOf({ text, changes, effects }: VersionsPageProps): string {
  const words = text.rulePage;
  if (changes.length === 0) return words.versionsWaiting;
  const count = (kind: IndicatorChange["kind"]) =>
    changes.filter((change) => change.kind === kind).length;
  const changed = changes.length - count("added") - count("dropped") - count("same");
  return words.versionsSentence(count("added"), count("dropped"), changed, effects.length);
}

interface PickerProps extends VersionsPageProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (id: string) => void;
}

function Picker({ label, value, onPick, versions, language }: PickerProps) {
  return (
    <label className="choice-label">
      <span className="small muted">{label}</span>
      <span className="choice">
        <select className="select" value={value} onChange={(event) => onPick(event.target.value)}>
          {versions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}

function Versions({ text, language, versions, from, inForce, onFrom }: VersionsPageProps) {
  const words = text.rulePage;
  return (
    <ul className="version-list">
      {versions.map(({ id, name, isPartial, indicatorCount, sourcedCount }) => (
        <li key={id} data-used={id === from || undefined}>
          <b>{name[language]}</b>
          <span className="small muted">{words.sourced(sourcedCount, indicatorCount)}</span>
          {isPartial && <span className="tag warn">{words.partial}</span>}
          {id === inForce && <span className="tag">{words.inForce}</span>}
          {id === from ? (
            <span className="tag">{words.inUse}</span>
          ) : (
            <Button className="button" onPress={() => onFrom(id)}>
              {words.use}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Changes(props: VersionsPageProps) {
  const { text, changes } = props;
  const words = text.rulePage;
  const [isAll, setAll] = useState(false);
  const shown = changes.filter(({ kind }) => isAll || kind !== "same");
  if (changes.length === 0) return null;
  return (
    <section>
      <div className="chart-head">
        <h3>{words.changeKind}</h3>
        <Switch className="switch" isSelected={isAll} onChange={setAll}>
          <span className="switch-track" />
          {words.showSame}
        </Switch>
      </div>
      <div className="scroll-x">
        <table className="table">
          <thead>
            <tr>
              <th>{words.changeKind}</th>
              <th>{text.indicator}</th>
              <th>{words.before}</th>
              <th>{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <ChangeRow
                key={`${change.before?.id} ${change.after?.id}`}
                {...props}
                change={change}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ChangeRow(props: VersionsPageProps & { readonly change: IndicatorChange }) {
  const { text, language, change, from, onIndicator } = props;
  const { before, after, kind } = change;
  const shown = after ?? before;
  const own = before?.id.startsWith(from.slice(-4)) ? before : null;
  return (
    <tr>
      <td>
        <span className="tag" data-change={kind}>
          {text.rulePage.changes[kind]}
        </span>
      </td>
      <th scope="row">
        {own ? (
          <Button className="link" onPress={() => onIndicator(own.id)}>
            {shown?.name[language]}
          </Button>
        ) : (
          shown?.name[language]
        )}
        {kind === "renamed" && before && (
          <small className="muted"> ({before.name[language]})</small>
        )}
      </th>
      <td>{wordingsOf(before, props)}</td>
      <td>
        {wordingsOf(after, props)}{" "}
        {after && after.provenance.status !== "sourced" && (
          <span className="tag warn">{text.unverified}</span>
        )}
      </td>
    </tr>
  );
}

function wordingsOf(indicator: Indicator | null, { text }: Wording): string {
  if (!indicator) return text.none;
  return text.list([...new Set(indicator.rules.map(({ wording }) => text.stated(wording)))]);
}
