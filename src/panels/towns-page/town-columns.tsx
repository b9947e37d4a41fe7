import { Button } from "react-aria-components";
import { type TownReadiness, townStandings } from "../../domain/town-readiness";
import { BasisMark } from "../demo-mark";
import type { Column } from "../table-twin";
import { StandingMark } from "./standing-mark";
import type { TownsPageProps } from "./towns-page";

/** How many lacks a row names before it only counts them. */
const NAMED_LACKS = 3;

export function townColumns(props: TownsPageProps): readonly Column<TownReadiness>[] {
  const { text, language, nameOfUnit, onTown } = props;
  const words = text.townsPage;
  const countyOf = ({ unit }: TownReadiness) => nameOfUnit(unit.parent ?? "");
  return [
    {
      id: "name",
      title: words.township,
      cell: ({ unit }) => (
        <Button className="link" onPress={() => onTown(unit.code)}>
          {unit.name[language]}
        </Button>
      ),
      sortBy: ({ unit }) => unit.name[language],
    },
    { id: "county", title: words.county, cell: countyOf, sortBy: countyOf },
    {
      id: "standing",
      title: words.standing,
      cell: ({ standing }) => <StandingMark {...{ text, standing }} />,
      sortBy: ({ standing }) => townStandings.indexOf(standing),
    },
    {
      id: "records",
      title: words.records,
      cell: ({ records }) => <Records {...props} records={records} />,
      sortBy: ({ records }) => records[0]?.year ?? null,
    },
    {
      id: "lacks",
      title: words.lacks,
      cell: (town) => <Lacks {...props} town={town} />,
      sortBy: ({ lacking, missing }) => lacking.length * 100 + missing.length,
    },
    {
      id: "coverage",
      title: words.coverage,
      isNumber: true,
      cell: ({ judged, applicable, hasDemo }) => (
        <>
          {judged}/{applicable} {hasDemo && <BasisMark basis="demo" text={text} />}
        </>
      ),
      sortBy: ({ judged }) => judged,
    },
  ];
}

function Records({ text, records }: TownsPageProps & Pick<TownReadiness, "records">) {
  if (records.length === 0) return <span className="muted">{text.townsPage.noRecord}</span>;
  return records.map(({ level, year, source }) => (
    <span key={`${level}${year}`} title={text.sourceWords(source)}>
      {text.townsPage.record(text.ecoLevels[level], year)}
    </span>
  ));
}

function Lacks({ text, town, lackWords }: TownsPageProps & { readonly town: TownReadiness }) {
  const { lacking, missing } = town;
  const named = lacking.slice(0, NAMED_LACKS).map(lackWords);
  const rest = lacking.length - named.length;
  return (
    <span className="town-lacks">
      {lacking.length === 0 && <span className="muted">{text.townsPage.lacksNothing}</span>}
      {text.list(rest > 0 ? [...named, `+${rest}`] : named)}
      {missing.length > 0 && (
        <small className="muted"> {text.townsPage.missing(missing.length)}</small>
      )}
    </span>
  );
}
