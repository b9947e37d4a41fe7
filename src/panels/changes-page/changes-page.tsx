import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { type BatchChangeKind, batchChangeKinds } from "../../domain/tables/batch-changes";
import { BasisMark } from "../demo-mark";
import { EmptyState } from "../empty-state";
import { Icon } from "../icon";
import { PageFrame } from "../page-frame";
import { Segments } from "../segments";
import { type ChangeLine, ChangeTable, type ChangeTableProps, KindMark } from "./change-table";

export interface ChangesPageProps extends ChangeTableProps {
  readonly sentence: string;
  readonly isWaiting: boolean;
  readonly counts: Readonly<Record<BatchChangeKind, number>>;
  readonly kind: BatchChangeKind | null;
  readonly onKind: (kind: BatchChangeKind | null) => void;
  /** What is compared with what. */
  readonly choices: ReactNode;
  readonly onWrite: (id: "csv" | "xlsx") => void;
  readonly onClose: () => void;
}

const formats = ["xlsx", "csv"] as const;

/** 自上次调度以来: what improved, worsened, newly fails, recovered or came late, by rule. */
export function ChangesPage(props: ChangesPageProps) {
  const { text, lines, isWaiting } = props;
  const words = text.changePage;
  return (
    <PageFrame
      testId="changes-page"
      title={text.pages.changes}
      marks={lines.some(isDemo) && <BasisMark basis="demo" text={text} />}
      sentence={props.sentence}
      back={text.backToMap}
      onBack={props.onClose}
      tools={
        <>
          {props.choices}
          <div className="actions">
            {formats.map((format) => (
              <Button key={format} className="button plain" onPress={() => props.onWrite(format)}>
                <Icon name="download" />
                {text.listPage.download(format.toUpperCase())}
              </Button>
            ))}
          </div>
        </>
      }
    >
      <Kinds {...props} />
      {lines.length === 0 && !isWaiting ? (
        <EmptyState icon="table" title={words.noChange} advice={words.noChangeAdvice} />
      ) : (
        <ChangeTable {...props} />
      )}
    </PageFrame>
  );
}

function isDemo({ change: { then, now } }: ChangeLine): boolean {
  return then.isDemo === true || now.isDemo === true;
}

function Kinds({ text, counts, kind, onKind }: ChangesPageProps) {
  const words = text.changePage;
  const all = batchChangeKinds.reduce((sum, each) => sum + counts[each], 0);
  return (
    <Segments
      className="kind-switch"
      label={words.kindFilter}
      keys={["all", ...batchChangeKinds]}
      chosen={kind ?? "all"}
      onChoose={(each) => onKind(each === "all" ? null : each)}
    >
      {(each) =>
        each === "all" ? (
          <>
            <b>{all}</b>
            {words.all}
          </>
        ) : (
          <>
            <b>{counts[each]}</b>
            <KindMark text={text} kind={each} />
          </>
        )
      }
    </Segments>
  );
}
