import { Button } from "react-aria-components";
import type { RegionAssessment, Share } from "../../domain/water/region-assessment";
import type { ClassRank } from "../../domain/water/section";
import { type WaterStatus, waterStatuses } from "../../domain/water/water-status";
import { formatShare } from "../../messages/format-number";
import type { Wording } from "../figure-words";
import type { Column } from "../table-twin";
import { SortTable } from "./sort-table";
import type { WaterPageProps } from "./water-page";

interface County {
  readonly code: string;
  readonly name: string;
  readonly region: RegionAssessment;
}

/** The official colour of a status is that of the worst class it may be. */
const rankOfStatus: Readonly<Record<WaterStatus, ClassRank>> = {
  excellent: 2,
  good: 3,
  light: 4,
  moderate: 5,
  heavy: 6,
};

/** Each county's own water: what it is, by which method, and of how many sections. */
export function CountyTable(props: WaterPageProps) {
  const { text, counties, place, sections } = props;
  const words = text.waterPage;
  const isCity = counties.every(({ code }) => code !== place);
  const placeless = sections.filter(({ section }) => !section.outside && !section.county).length;
  return (
    <>
      <SortTable
        title={words.counties}
        columns={columnsOf(props)}
        rows={counties}
        keyOf={({ code }) => code}
        isHere={({ code }) => code === place}
      />
      <p className="small muted">
        {words.shared}
        {isCity && placeless > 0 && ` · ${words.withoutCounty(placeless)}`}
      </p>
    </>
  );
}

function columnsOf({ text, language, onPlace }: WaterPageProps): readonly Column<County>[] {
  const words = text.waterPage;
  const shareColumn = (id: "good" | "compliance" | "worseThanFive", title: string) => ({
    id,
    title,
    isNumber: true,
    cell: ({ region }: County) => <ShareCell {...{ text, language }} share={region[id]} />,
    sortBy: ({ region }: County) => region[id].share,
  });
  return [
    {
      id: "name",
      title: words.county,
      cell: ({ code, name }) => (
        <Button className="link" onPress={() => onPlace(code)}>
          {name}
        </Button>
      ),
      sortBy: ({ name }) => name,
    },
    {
      id: "status",
      title: words.status,
      cell: ({ region }) => <Status {...{ text, region }} />,
      sortBy: ({ region }) => (region.status ? waterStatuses.indexOf(region.status) : null),
    },
    shareColumn("good", words.good),
    shareColumn("compliance", words.compliance),
    shareColumn("worseThanFive", words.worse),
    {
      id: "coverage",
      title: words.coverage,
      isNumber: true,
      cell: ({ region }) => `${region.assessed}/${region.expected}`,
      sortBy: ({ region }) => (region.expected === 0 ? null : region.assessed / region.expected),
    },
    {
      id: "method",
      title: words.method,
      cell: ({ region }) => (
        <span className="muted" title={words.methods[region.method]}>
          {words.shortMethods[region.method]}
        </span>
      ),
      sortBy: ({ region }) => words.shortMethods[region.method],
    },
  ];
}

function ShareCell({ share: { share, count, of }, text, language }: Wording & ShareProps) {
  if (share === null) return text.none;
  return (
    <>
      {formatShare(language, share)}
      <small className="of muted">
        {count}/{of}
      </small>
    </>
  );
}

interface ShareProps {
  readonly share: Share;
}

function Status({ text, region }: Pick<WaterPageProps, "text"> & Pick<County, "region">) {
  const { status, expected } = region;
  if (status)
    return (
      <span className="water-status" data-rank={rankOfStatus[status]}>
        <i aria-hidden="true" />
        {text.waterPage.statuses[status]}
      </span>
    );
  return (
    <span className="muted">
      {expected === 0 ? text.waterPage.noSection : text.states["no-data"]}
    </span>
  );
}
