import { useRef } from "react";
import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";

type Words = Messages["offline"];

/** Files of one kind: how many there are, how large, and how many are missing. */
export interface OfflineGroup {
  readonly id: keyof Words["groups"];
  readonly files: number;
  readonly missing: number;
  readonly bytes: number;
}

export interface OfflineSectionProps {
  readonly words: Words;
  readonly kind: "unsupported" | "none" | "saving" | "failed" | "silent" | "kept";
  readonly progress: { readonly done: number; readonly all: number };
  readonly groups: readonly OfflineGroup[];
  readonly sizeOf: (bytes: number) => string;
  readonly onKeep: () => void;
  readonly onFill: () => void;
  readonly onRemove: () => void;
}

/** The copy of the site itself that lets it open without a network: made, checked and removed on a person's word. */
export function OfflineSection(props: OfflineSectionProps) {
  const { words, kind, groups } = props;
  const sentence = useRef<HTMLParagraphElement>(null);
  // The button pressed goes away with what it did; the keyboard stays where the outcome is said.
  const then = (act: () => void) => () => {
    sentence.current?.focus();
    act();
  };
  return (
    <section className="offline" data-testid="offline" data-state={kind}>
      <h2>{words.title}</h2>
      <div className="offline-state">
        {/* Each of two hundred files would be read out. */}
        <p
          className="small"
          ref={sentence}
          tabIndex={-1}
          aria-live={kind === "saving" ? "off" : "polite"}
        >
          {sentenceOf(props)}
        </p>
        {kind === "saving" && <Bar {...props} />}
        <Choices
          {...props}
          onKeep={then(props.onKeep)}
          onFill={then(props.onFill)}
          onRemove={then(props.onRemove)}
        />
      </div>
      {kind === "kept" && groups.length > 0 && <Checklist {...props} />}
    </section>
  );
}

function sumOf(groups: readonly OfflineGroup[], what: "files" | "missing" | "bytes"): number {
  return groups.reduce((sum, group) => sum + group[what], 0);
}

function sentenceOf({ words, kind, progress, groups, sizeOf }: OfflineSectionProps): string {
  if (kind === "saving") return words.saving(progress.done, progress.all);
  if (kind !== "kept") return words[kind];
  const missing = sumOf(groups, "missing");
  const files = sumOf(groups, "files");
  return missing > 0
    ? words.missing(missing, files)
    : words.kept(files, sizeOf(sumOf(groups, "bytes")));
}

function Bar({ words, progress: { done, all } }: OfflineSectionProps) {
  return all === 0 ? (
    <progress aria-label={words.title} />
  ) : (
    <progress aria-label={words.title} max={all} value={done} />
  );
}

function Choices({ words, kind, groups, onKeep, onFill, onRemove }: OfflineSectionProps) {
  const isThere = kind === "kept" || kind === "silent";
  return (
    <>
      {(kind === "none" || kind === "failed" || kind === "silent") && (
        <Button className="button" onPress={onKeep}>
          {words.keep}
        </Button>
      )}
      {kind === "kept" && sumOf(groups, "missing") > 0 && (
        <Button className="button" onPress={onFill}>
          {words.fill}
        </Button>
      )}
      {isThere && (
        <Button className="button plain" onPress={onRemove}>
          {words.remove}
        </Button>
      )}
    </>
  );
}

const columns = [
  { name: "group", isNumber: false },
  { name: "files", isNumber: true },
  { name: "size", isNumber: true },
  { name: "state", isNumber: false },
] as const;

function Checklist({ words, groups, sizeOf }: OfflineSectionProps) {
  return (
    <details>
      <summary>{words.details}</summary>
      <div className="table-wrap">
        <table className="table small">
          <thead>
            <tr>
              {columns.map(({ name, isNumber }) => (
                <th key={name} scope="col" className={isNumber ? "number" : undefined}>
                  {words[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ id, files, bytes, missing }) => (
              <tr key={id}>
                <th scope="row">{words.groups[id]}</th>
                <td className="number">{files}</td>
                <td className="number">{sizeOf(bytes)}</td>
                <td>{missing > 0 ? words.lacking(missing) : words.complete}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
