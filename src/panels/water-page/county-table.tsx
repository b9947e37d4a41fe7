import { Button } from "react-aria-components";
import type { Share } from "../../domain/water/region-assessment";
import type { ClassRank } from "../../domain/water/section";
import { type WaterStatus, waterStatuses } from "../../domain/water/water-status";
import { formatNumber, formatShare } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { placeWords } from "../compare-page/place-words";
import type { Wording } from "../figure-words";
import type { Column } from "../table-twin";
import { SortTable } from "./sort-table";
import type { CountyRow, WaterPageProps } from "./water-page";

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
  const { text, language, counties, place, sections, beforePeriod } = props;
  const words = text.waterPage;
  const isCity = counties.every(({ code }) => code !== place);
  const placeless = sections.filter(({ section }) => !section.outside && !section.county).length;
  return (
    <>
      <SortTable
        title={words.counties}
        columns={columnsOf(props)}
        rows={counties.toSorted(byPlace)}
        keyOf={({ code }) => code}
        isHere={({ code }) => code === place}
      />
      <p className="small muted">
        {words.countyOrder(beforePeriod ? formatPeriod(language, beforePeriod) : null)}
        {" · "}
        {words.shared}
        {isCity && placeless > 0 && ` · ${words.withoutCounty(placeless)}`}
      </p>
    </>
  );
}

/** Best first; counties without an assessed section last. */
function byPlace({ place: one }: CountyRow, { place: other }: CountyRow): number {
  return (one?.rank ?? Number.MAX_VALUE) - (other?.rank ?? Number.MAX_VALUE);
}

function columnsOf({ text, language, onPlace }: WaterPageProps): readonly Column<CountyRow>[] {
  const words = text.waterPage;
  const shareColumn = (id: "good" | "compliance" | "worseThanFive", title: string) => ({
    id,
    title,
    isNumber: true,
    cell: (row: CountyRow) => (
      <ShareCell {...{ text, language }} share={row.region[id]} points={pointsOf(row, id)} />
    ),
    sortBy: ({ region }: CountyRow) => region[id].share,
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
      id: "place",
      title: text.comparePage.rank,
      cell: ({ place }) => placeWords(place, text),
      sortBy: ({ place }) => place?.rank ?? null,
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

/** Percentage points since the year before, by sections of both; the compliance rate has none of its own. */
function pointsOf(
  { change }: CountyRow,
  id: "good" | "compliance" | "worseThanFive",
): number | null {
  if (!change?.isComparable || id === "compliance") return null;
  return id === "good" ? change.goodChange : change.worseChange;
}

function ShareCell({ share: { share, count, of }, points, text, language }: Wording & ShareProps) {
  if (share === null) return text.none;
  return (
    <>
      {points !== null && points !== 0 && (
        <small className="of muted">
          {points > 0 ? "▲" : "▼"} {formatNumber(language, Math.abs(points), 1)}{" "}
        </small>
      )}
      {formatShare(language, share)}
      <small className="of muted">
        {count}/{of}
      </small>
    </>
  );
}

interface ShareProps {
  readonly share: Share;
  readonly points: number | null;
}

function Status({ text, region }: Pick<WaterPageProps, "text"> & Pick<CountyRow, "region">) {
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
