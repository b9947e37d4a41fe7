import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { WhatItTakes } from "../../domain/gaps/what-it-takes";
import type { Basis } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { SectionAssessment } from "../../domain/water/assessment";
import type { LakeAssessment } from "../../domain/water/lake-assessment";
import type { RegionChange, SectionChange } from "../../domain/water/movement";
import type { ComparedRegion, RegionRank } from "../../domain/water/rank-regions";
import type { NoticeTest, RegionAssessment } from "../../domain/water/region-assessment";
import type { Section } from "../../domain/water/section";
import { BasisMark } from "../demo-mark";
import { EmptyState } from "../empty-state";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { ClassBar } from "./class-bar";
import { ClassMatrixTable, type MatrixProps } from "./class-matrix-table";
import { CountyTable } from "./county-table";
import { FailingTable } from "./failing-table";
import { FourNumbers } from "./four-numbers";
import { LakeTable } from "./lake-table";
import { LeftOut } from "./left-out";
import { NoticeTests } from "./notice-tests";
import { WaterRules } from "./water-rules";
import { waterSentence } from "./water-sentence";
import { MeanItems, RegionPollutants } from "./why-status";

export interface SectionRowProps {
  readonly section: Section;
  readonly assessment: SectionAssessment;
  readonly before: SectionAssessment | null;
  readonly change: SectionChange | null;
}

export interface CountyRow extends ComparedRegion {
  readonly name: string;
  /** Against the year before; null where that is not known. */
  readonly change: RegionChange | null;
  readonly place: RegionRank | null;
}

export interface WaterPageProps extends Wording {
  /** Shows the question behind the page. */
  readonly onSql: () => void;
  readonly period: Period;
  readonly periodPicker: ReactNode;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly place: string;
  readonly onPlace: (code: string) => void;
  readonly region: RegionAssessment;
  readonly before: RegionAssessment | null;
  readonly beforePeriod: Period | null;
  readonly change: RegionChange | null;
  readonly tests: readonly NoticeTest[];
  readonly tolerance: number | null;
  readonly onTolerance: (tolerance: number | null) => void;
  readonly counties: readonly CountyRow[];
  readonly sections: readonly SectionRowProps[];
  readonly lakes: readonly LakeAssessment[];
  readonly matrix: MatrixProps["matrix"] | null;
  readonly takes: WhatItTakes | null;
  readonly basis: Basis | null;
  readonly nameOfSection: (id: string) => string;
  readonly nameOfItem: (item: string) => string;
  /** Unit of an item as the standard gives it; none is shown where it is left out. */
  readonly unitOfItem?: (item: string) => string;
  readonly onSection: (id: string) => void;
  readonly onLake: (lake: string) => void;
  readonly onTakes: () => void;
  readonly onClose: () => void;
}

/** The water of a place in one period: a sentence, four numbers, and everything they rest on. */
export function WaterPage(props: WaterPageProps) {
  const { text, basis } = props;
  const words = text.waterPage;
  return (
    <PageFrame
      testId="water-page"
      title={words.title}
      marks={<BasisMark basis={basis} text={text} />}
      sentence={waterSentence(props)}
      back={text.backToMap}
      onBack={props.onClose}
      tools={<Tools {...props} />}
    >
      <Place {...props} />
      <section>
        <h3>{words.counties}</h3>
        <CountyTable {...props} />
      </section>
      <LakeTable {...props} />
      <Months {...props} />
      <LeftOut {...props} />
      <WaterRules {...props} />
    </PageFrame>
  );
}

/** What is said of the place itself; a place without sections, or without data, says that instead. */
function Place(props: WaterPageProps) {
  const { text, region } = props;
  const words = text.waterPage;
  if (region.expected === 0)
    return <EmptyState icon="water" title={words.noSections} advice={words.noSectionsAdvice} />;
  return (
    <>
      <FourNumbers {...props} />
      <section>
        <h3>{words.classes}</h3>
        <ClassBar {...props} />
        <p className="small muted">{words.methods[region.method]}</p>
      </section>
      <NoticeTests {...props} />
      <MeanItems {...props} />
      <RegionPollutants {...props} />
      {region.assessed === 0 ? (
        <EmptyState icon="water" title={words.nothingRead} advice={words.nothingReadAdvice} />
      ) : (
        <Failing {...props} />
      )}
    </>
  );
}

function Failing(props: WaterPageProps) {
  const { text, takes } = props;
  const words = text.waterPage;
  return (
    <section>
      <div className="chart-head apart">
        <h3>{words.failing}</h3>
        {takes && !takes.isMet && (
          <Button className="button" onPress={props.onTakes}>
            {words.takes}
          </Button>
        )}
      </div>
      <FailingTable {...props} />
    </section>
  );
}

function Months(props: WaterPageProps) {
  const { text, matrix } = props;
  if (matrix?.sections.length === 0) return null;
  return (
    <section>
      <h3>{text.waterPage.matrix}</h3>
      {matrix ? (
        <ClassMatrixTable {...props} matrix={matrix} />
      ) : (
        <p className="muted">{text.waterPage.matrixWaiting}</p>
      )}
    </section>
  );
}

function Tools({ text, places, place, onPlace, periodPicker, onSql }: WaterPageProps) {
  return (
    <>
      <label className="choice-label">
        <span className="small muted">{text.waterPage.place}</span>
        <span className="choice">
          <select
            className="select"
            value={place}
            onChange={(event) => onPlace(event.target.value)}
          >
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </label>
      {periodPicker}
      <Button className="button plain" onPress={onSql}>
        {text.sqlPage.viewSql}
      </Button>
    </>
  );
}
