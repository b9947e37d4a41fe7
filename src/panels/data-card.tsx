import type { Language } from "../domain/bilingual";
import type { LayerSource } from "../domain/city";
import type { Messages } from "../messages/zh";
import { Panel } from "./panel-dialog";

export interface DataCardProps {
  readonly text: Messages;
  readonly language: Language;
  readonly source: LayerSource | null;
  readonly onClose: () => void;
}

/** Where a layer comes from and what is wrong with it. */
export function DataCard({ text, language, source, onClose }: DataCardProps) {
  return (
    <Panel
      title={source?.name[language] ?? text.dataCard}
      text={text}
      isOpen={source !== null}
      onClose={onClose}
    >
      {source && (
        <dl className="definitions">
          <dt>{text.origin}</dt>
          <dd>{source.origin[language]}</dd>
          <dt>{text.date}</dt>
          <dd>{source.date}</dd>
          <dt>{text.licence}</dt>
          <dd>{source.licence}</dd>
          <dt>{text.datum}</dt>
          <dd>{source.datum}</dd>
          <dt>{text.faults}</dt>
          <dd>
            <ul className="faults">
              {source.faults.map((fault) => (
                <li key={fault.zh}>{fault[language]}</li>
              ))}
            </ul>
          </dd>
        </dl>
      )}
    </Panel>
  );
}
