import { Button } from "react-aria-components";
import type { EcoTown } from "../../domain/city";
import type { Verdict } from "../../domain/gaps/verdict";
import { type TownReadiness, townStandings } from "../../domain/town-readiness";
import type { TownsFacts } from "../../messages/zh-towns-page";
import { BasisMark } from "../demo-mark";
import { EmptyState } from "../empty-state";
import type { Wording } from "../figure-words";
import { OutlineMap, type OutlineShape } from "../outline-map";
import { PageFrame } from "../page-frame";
import { SortTable } from "../water-page/sort-table";
import { townColumns } from "./town-columns";

export interface TownsPageProps extends Wording {
  readonly facts: TownsFacts;
  readonly towns: readonly TownReadiness[];
  /** Records of which no township is known, or villages: counted for the city alone. */
  readonly placeless: readonly EcoTown[];
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly shapes: readonly OutlineShape[];
  } | null;
  readonly selected: string | null;
  readonly nameOfUnit: (code: string) => string;
  /** "化肥施用强度 差 12 kg/ha". */
  readonly lackWords: (verdict: Verdict) => string;
  readonly onTown: (code: string) => void;
  readonly onMap: () => void;
  readonly onClose: () => void;
}

/** 生态镇、村: who is named, who could declare next, and what the others lack. */
export function TownsPage(props: TownsPageProps) {
  const { text, facts, towns } = props;
  const words = text.townsPage;
  return (
    <PageFrame
      testId="towns-page"
      title={text.pages.towns}
      sentence={words.sentence(facts)}
      marks={towns.some(({ hasDemo }) => hasDemo) && <BasisMark basis="demo" text={text} />}
      tools={
        <Button className="button" onPress={props.onMap}>
          {words.onMap}
        </Button>
      }
      back={text.backToMap}
      onBack={props.onClose}
    >
      <p className="small muted">{words.indication}</p>
      {towns.length === 0 ? (
        <EmptyState icon="place" title={words.empty} advice={words.emptyAdvice} />
      ) : (
        <Standings {...props} />
      )}
      <Placeless {...props} />
    </PageFrame>
  );
}

function Standings(props: TownsPageProps) {
  const { text, towns, picture, selected } = props;
  const words = text.townsPage;
  const counted = townStandings.map((standing) =>
    words.standingCount(
      words.standings[standing],
      towns.filter((town) => town.standing === standing).length,
    ),
  );
  return (
    <>
      {picture && (
        <section className="towns-map" aria-label={words.map}>
          <h3>{words.map}</h3>
          <OutlineMap
            {...picture}
            label={words.mapLabel(text.list(counted))}
            selected={selected}
            onPick={props.onTown}
          />
          <ul className="towns-legend">
            {townStandings.map((standing, at) => (
              <li key={standing}>
                <i data-tone={standing} aria-hidden="true" />
                {counted[at]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <SortTable
        title={words.standing}
        columns={townColumns(props)}
        rows={towns}
        keyOf={({ unit }) => unit.code}
        isHere={({ unit }) => unit.code === selected}
      />
    </>
  );
}

function Placeless({ text, placeless }: TownsPageProps) {
  if (placeless.length === 0) return null;
  return (
    <ul className="stack small muted">
      {placeless.map(({ name, county, kind, level, status, year, count, source }) => (
        <li key={`${name}${county}${kind}${level}${year}`}>
          {text.townsPage.placeless(
            [text.ecoLevels[level], text.ecoKinds[kind], text.ecoStatuses[status]].join(" "),
            year,
            count,
          )}
          {" · "}
          {text.sourceWords(source)}
        </li>
      ))}
    </ul>
  );
}
