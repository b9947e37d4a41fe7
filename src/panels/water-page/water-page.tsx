import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { WhatItTakes } from "../../domain/gaps/what-it-takes";
import type { Basis } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { SectionAssessment } from "../../domain/water/assessment";
import type { LakeAssessment } from "../../domain/water/lake-assessment";
import type { RegionChange, SectionChange } from "../../domain/water/movement";
import type { NoticeTest, RegionAssessment } from "../../domain/water/region-assessment";
import type { Section } from "../../domain/water/section";
import { formatNumber, formatShare } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { ClassBar } from "./class-bar";
import { ClassMatrixTable, type MatrixProps } from "./class-matrix-table";
import { CountyTable } from "./county-table";
import { FailingTable } from "./failing-table";
import { FourNumbers } from "./four-numbers";
import { LakeTable } from "./lake-table";
import { NoticeTests } from "./notice-tests";

export interface SectionRowProps {
  readonly section: Section;
  readonly assessment: SectionAssessment;
  readonly before: SectionAssessment | null;
  readonly change: SectionChange | null;
}

export interface WaterPageProps extends Wording {
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
  readonly counties: readonly {
    readonly code: string;
    readonly name: string;
    readonly region: RegionAssessment;
  }[];
  readonly sections: readonly SectionRowProps[];
  readonly lakes: readonly LakeAssessment[];
  readonly matrix: MatrixProps["matrix"] | null;
  readonly takes: WhatItTakes | null;
  readonly basis: Basis | null;
  readonly nameOfSection: (id: string) => string;
  readonly nameOfItem: (item: string) => string;
  readonly onSection: (id: string) => void;
  readonly onLake: (lake: string) => void;
  readonly onTakes: () => void;
  readonly onClose: () => void;
}

/** The water of a place in one period: a sentence, four numbers, and everything they rest on. */
export function WaterPage(props: WaterPageProps) {
  const { text, basis, takes } = props;
  const words = text.waterPage;
  return (
    <PageFrame
      testId="water-page"
      title={words.title}
      marks={<BasisMark basis={basis} text={text} />}
      sentence={sentenceOf(props)}
      back={text.backToMap}
      onBack={props.onClose}
      tools={<Tools {...props} />}
    >
      <FourNumbers {...props} />
      <section>
        <h3>{words.classes}</h3>
        <ClassBar {...props} />
        <p className="small muted">{words.methods[props.region.method]}</p>
      </section>
      <NoticeTests {...props} />
      <section>
        <div className="chart-head">
          <h3>{words.failing}</h3>
          {takes && !takes.isMet && (
            <Button className="button" onPress={props.onTakes}>
              {words.takes}
            </Button>
          )}
        </div>
        <FailingTable {...props} />
        <RegionPollutants {...props} />
      </section>
      <section>
        <h3>{words.counties}</h3>
        <CountyTable {...props} />
      </section>
      <section>
        <h3>{words.lakes}</h3>
        <LakeTable {...props} />
      </section>
      <section>
        <h3>{words.matrix}</h3>
        {props.matrix ? (
          <ClassMatrixTable {...props} matrix={props.matrix} />
        ) : (
          <p className="muted">{words.matrixWaiting}</p>
        )}
      </section>
      <LeftOut {...props} />
    </PageFrame>
  );
}

function sentenceOf(props: WaterPageProps): string {
  const { text, language, period, places, place, region } = props;
  const words = text.waterPage;
  const name = places.find(({ code }) => code === place)?.name ?? place;
  const when = formatPeriod(language, period);
  if (region.status === null) return words.sentenceNone(name, when);
  const status = words.statuses[region.status];
  const good = region.good.share === null ? text.none : formatShare(language, region.good.share);
  return [words.sentence(name, when, status, good), changeOf(props)].join(text.clauseJoint);
}

function changeOf({ text, language, change, beforePeriod }: WaterPageProps): string {
  const words = text.waterPage;
  if (!beforePeriod || !change) return words.noBefore;
  const then = formatPeriod(language, beforePeriod);
  if (!change.isComparable) return words.notComparable(then);
  const sign = change.goodChange > 0 ? "+" : "";
  const points = `${sign}${formatNumber(language, change.goodChange, 1)}`;
  return words.changeWords(then, points, words.movements[change.movement]);
}

function Tools({ text, places, place, onPlace, periodPicker }: WaterPageProps) {
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
    </>
  );
}

function RegionPollutants({ text, language, region, nameOfItem }: WaterPageProps) {
  if (region.mainPollutants.length === 0) return null;
  const listed = region.mainPollutants.map(
    ({ item, exceeding }) =>
      `${nameOfItem(item)} ${formatShare(language, exceeding.share ?? 0)} (${exceeding.count}/${exceeding.of})`,
  );
  return (
    <p className="small">
      {text.waterPage.regionPollutants}: {text.list(listed)}
    </p>
  );
}

function LeftOut({ text, region, nameOfSection }: WaterPageProps) {
  const words = text.waterPage;
  if (region.leftOut.length === 0) return null;
  return (
    <section>
      <h3>
        {words.leftOut} <span className="muted">{region.leftOut.length}</span>
      </h3>
      <p className="small muted">
        {text.list(
          region.leftOut.map(
            ({ section, reason }) => `${nameOfSection(section)} (${words.leftOutReasons[reason]})`,
          ),
        )}
      </p>
    </section>
  );
}
